package org.habeas.extradition.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Reader;
import org.jspecify.annotations.Nullable;

/** Deadlines over HTTP, for staff. */
@Path("/v1/deadlines")
@Tag(name = "Deadlines")
@RolesAllowed({"editor", "reviewer"})
class DeadlineResource {
    private final Deadlines deadlines;
    private final Reader reader;
    private final ObjectMapper mapper;
    private final Clock clock;

    DeadlineResource(Deadlines deadlines, Reader reader, ObjectMapper mapper, Clock clock) {
        this.deadlines = deadlines;
        this.reader = reader;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** How the list looks on the wire. */
    record DeadlinePage(List<DeadlineView> items, @Nullable String next) {}

    @GET
    @Operation(
            summary = "What runs out when, the first to end first",
            description =
                    "Each with the rule and the entry that it runs from, and why it cannot be computed"
                            + " where it cannot. Computed from what the reader may see; no legal advice.")
    @Parameter(name = "person_id", in = ParameterIn.QUERY, description = "Only of this person")
    @Parameter(name = "docket_id", in = ParameterIn.QUERY, description = "Only of this docket")
    @Parameter(name = "rule", in = ParameterIn.QUERY, description = "Such as TL-05")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "running, met, missed, extended, moot or not_computable")
    @Parameter(
            name = "due_before",
            in = ParameterIn.QUERY,
            description = "Due earlier than this day")
    @Parameter(name = "due_after", in = ParameterIn.QUERY, description = "Due later than this day")
    @Parameter(
            name = "as_of",
            in = ParameterIn.QUERY,
            description = "As they stood or will stand on this day; today if left out")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 if left out")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "From next")
    @Parameter(name = "count", in = ParameterIn.QUERY, description = "only: just the number")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = DeadlinePage.class)))
    public Response list(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Query query = DeadlineQuery.known(uri);
        DeadlineQuery asked = DeadlineQuery.of(query, reader.clearance(), LocalDate.now(clock));
        if (query.countOnly()) {
            return answer(Map.of("count", deadlines.count(asked)), ifNoneMatch);
        }
        int limit = query.limit();
        return page(deadlines.page(asked, limit), limit, asked.day(), uri, ifNoneMatch);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One deadline")
    @Parameter(name = "as_of", in = ParameterIn.QUERY, description = "As it stood on this day")
    @APIResponse(
            responseCode = "200",
            description = "The deadline",
            content = @Content(schema = @Schema(implementation = DeadlineView.class)))
    public Response one(
            @PathParam("id") UUID id,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        LocalDate asOf = new Query(uri, List.of("as_of")).day("as_of");
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return deadlines
                .one(id, reader.clearance(), day)
                .map(deadline -> answer(DeadlineView.of(deadline, day), ifNoneMatch))
                .orElseThrow(() -> Refusal.unknown("deadline"));
    }

    private Response page(
            List<Deadline> found,
            int limit,
            LocalDate day,
            UriInfo uri,
            @Nullable String ifNoneMatch) {
        boolean more = found.size() > limit;
        List<Deadline> shown = more ? found.subList(0, limit) : found;
        String next = more ? next(uri, shown.getLast()) : null;
        List<DeadlineView> items = shown.stream().map(d -> DeadlineView.of(d, day)).toList();
        Response answer = answer(new Page<>(items, next), ifNoneMatch);
        if (next != null) {
            answer.getHeaders().add("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer;
    }

    private static String next(UriInfo uri, Deadline last) {
        DueCursor cursor = new DueCursor(last.verdict().sortDay(), last.id());
        String query =
                UriBuilder.fromUri(uri.getRequestUri())
                        .replaceQueryParam("cursor", cursor.text())
                        .build()
                        .getRawQuery();
        return uri.getRequestUri().getRawPath() + "?" + query;
    }

    private Response answer(Object body, @Nullable String ifNoneMatch) {
        byte[] bytes = Json.bytes(mapper, body);
        return Answers.read(bytes, ETags.of(bytes), reader.clearance(), ifNoneMatch);
    }
}
