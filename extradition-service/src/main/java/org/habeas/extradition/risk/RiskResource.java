package org.habeas.extradition.risk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Reader;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Dangers over HTTP: for staff only, never public ({@code domain-model.md E.3}). */
@Path("/v1/risk-assessments")
@Tag(
        name = "Risk",
        description =
                "How great the danger is that somebody is handed over. For staff; each answer is"
                        + " computed from what its reader may see.")
@RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
class RiskResource {
    private static final Set<String> STATES = Set.of(Locale.getISOCountries());

    private final RiskAnswers answers;
    private final Reader reader;
    private final ObjectMapper mapper;

    RiskResource(RiskAnswers answers, Reader reader, ObjectMapper mapper) {
        this.answers = answers;
        this.reader = reader;
        this.mapper = mapper;
    }

    /**
     * What a reviewer finds.
     *
     * @param level left out, an earlier finding ends
     * @param visibility RESTRICTED if left out
     */
    record Finding(
            @Nullable RiskLevel level,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable Visibility visibility) {

        @Override
        public String toString() {
            return "Finding[" + level + "]";
        }
    }

    @GET
    @Operation(
            summary = "The newest assessment of each person",
            description = "In the order of the persons, in pages.")
    @Parameter(name = "person_id", in = ParameterIn.QUERY)
    @Parameter(name = "level", in = ParameterIn.QUERY, description = "Such as critical")
    @Parameter(name = "travel_level", in = ParameterIn.QUERY)
    @Parameter(name = "host_state", in = ParameterIn.QUERY)
    @Parameter(name = "factor", in = ParameterIn.QUERY, description = "Its code, such as T5a")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    @Parameter(name = "count", in = ParameterIn.QUERY, description = "only")
    @Shows(value = RiskView.class, many = true)
    public Response list(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        RiskPages pages = new RiskPages(uri, RiskStore.FILTERS.keySet());
        Map<String, String> filters = pages.filters();
        if (pages.countOnly()) {
            return answer(Map.of("count", answers.count(filters, clearance())), ifNoneMatch);
        }
        return answer(
                pages.page(
                        (after, limit) -> answers.page(filters, clearance(), after, limit),
                        RiskView::personId),
                ifNoneMatch);
    }

    @GET
    @Path("{person}")
    @Operation(
            summary = "The danger to a person on a day",
            description =
                    "Computed now, from what the reader may see of that day. Without host_state it"
                            + " is told of the State in which the person is, as far as known.")
    @Parameter(name = "as_of", in = ParameterIn.QUERY, description = "On which day")
    @Parameter(name = "host_state", in = ParameterIn.QUERY, description = "In which State")
    @Shows(RiskView.class)
    public Response one(
            @PathParam("person") UUID person,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Query query = new Query(uri, List.of("as_of", "host_state"));
        return answer(
                answers.one(
                        person, query.day("as_of"), state(query.text("host_state")), clearance()),
                ifNoneMatch);
    }

    private static @Nullable String state(@Nullable String code) {
        if (code != null && !STATES.contains(code)) {
            throw Refusal.malformed(
                    "invalid-parameter", "host_state is an ISO 3166-1 alpha-2 code such as PL.");
        }
        return code;
    }

    @GET
    @Path("{person}/history")
    @Operation(summary = "What was computed of a person, newest first")
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    @Shows(value = RiskView.class, many = true)
    public Response history(
            @PathParam("person") UUID person,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        RiskPages pages = new RiskPages(uri, Set.of());
        return answer(
                pages.page(
                        (before, limit) -> answers.history(person, clearance(), before, limit),
                        view -> view.id() == null ? person : view.id()),
                ifNoneMatch);
    }

    @POST
    @Path("simulations")
    @Operation(
            summary = "What the danger would be if something were so",
            description = "Such as: if this alert were deleted. It is stored nowhere.")
    @Shows(RiskAnswers.Simulated.class)
    public Response simulate(@Valid Simulating.@Nullable Question question) {
        return Response.ok(answers.simulate(present(question), clearance()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{person}/overrides")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            summary = "A reviewer finds another level",
            description =
                    "It stands beside what is computed and never in its place. Without a level, an"
                            + " earlier finding ends.")
    @Shows(RiskView.class)
    public Response override(@PathParam("person") UUID person, @Valid @Nullable Finding finding) {
        Finding found = present(finding);
        RiskView now =
                answers.review(
                        person,
                        found.level(),
                        found.reason(),
                        found.visibility() == null ? Visibility.RESTRICTED : found.visibility(),
                        reader.name());
        return Response.created(URI.create("/v1/risk-assessments/" + person))
                .entity(now)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Visibility clearance() {
        return reader.clearance();
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.malformed("body-missing", "Send a JSON object.");
        }
        return body;
    }

    private Response answer(Object view, @Nullable String ifNoneMatch) {
        byte[] body = Json.bytes(mapper, view);
        return Answers.read(body, ETags.of(body), clearance(), ifNoneMatch);
    }
}
