package org.habeas.extradition.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** States as places of refuge over HTTP; what is known of them is public. */
@Path("/v1/host-states")
@Tag(name = "Reference data")
class HostStateResource {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private final AsylumLaw law;
    private final ObjectMapper mapper;
    private final Clock clock;

    HostStateResource(AsylumLaw law, ObjectMapper mapper, Clock clock) {
        this.law = law;
        this.mapper = mapper;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Which States are bound to protect refugees, as far as known")
    @Parameter(name = "as_of", in = ParameterIn.QUERY, description = "On which day")
    @Shows(value = HostStateView.class, many = true)
    public Response list(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer(new Page<>(law.all(day(uri)), null), ifNoneMatch);
    }

    @GET
    @Path("{state}")
    @Operation(
            summary = "Whether a State is bound to protect refugees",
            description = "A State of which nothing is known is answered as unknown.")
    @Parameter(name = "as_of", in = ParameterIn.QUERY, description = "On which day")
    @Shows(HostStateView.class)
    public Response one(
            @PathParam("state") String state,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        if (!CODES.contains(state)) {
            throw Refusal.unknown("State");
        }
        return answer(law.view(state, day(uri)), ifNoneMatch);
    }

    private LocalDate day(UriInfo uri) {
        LocalDate asked = new Query(uri, List.of("as_of")).day("as_of");
        return asked == null ? LocalDate.now(clock) : asked;
    }

    private Response answer(Object view, @Nullable String ifNoneMatch) {
        byte[] body = Json.bytes(mapper, view);
        return Answers.read(body, ETags.of(body), Visibility.PUBLIC, ifNoneMatch);
    }
}
