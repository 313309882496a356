package org.habeas.extradition.limit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The time limits over HTTP; they are public. */
@Path("/v1/time-limit-rules")
@Tag(name = "Deadlines")
class TimeLimitResource {
    private final TimeLimits limits;
    private final ObjectMapper mapper;

    TimeLimitResource(TimeLimits limits, ObjectMapper mapper) {
        this.limits = limits;
        this.mapper = mapper;
    }

    @GET
    @Operation(
            summary = "The time limits of the law, every version of each",
            description =
                    "With instrument, authority and effect. What counsel has not checked against the"
                            + " official text is not confirmed.")
    @Parameter(
            name = "as_of",
            in = ParameterIn.QUERY,
            description = "Only the versions that apply to what starts on this day")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(schema = @Schema(implementation = Rules.class)))
    public Response list(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer(inForce(limits.all(), uri), ifNoneMatch);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "The versions of one time limit, such as TL-11")
    @Parameter(
            name = "as_of",
            in = ParameterIn.QUERY,
            description = "Only the version that applies to what starts on this day")
    @APIResponse(
            responseCode = "200",
            description = "Its versions",
            content = @Content(schema = @Schema(implementation = Rules.class)))
    public Response one(
            @PathParam("id") String id,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        List<TimeLimitRule> versions = limits.of(id);
        if (versions.isEmpty()) {
            throw Refusal.unknown("rule");
        }
        return answer(inForce(versions, uri), ifNoneMatch);
    }

    /** How the list looks on the wire. */
    @Schema(name = "TimeLimitRules")
    record Rules(List<TimeLimitRule> items) {}

    private static List<TimeLimitRule> inForce(List<TimeLimitRule> rules, UriInfo uri) {
        LocalDate day = new Query(uri, List.of("as_of")).day("as_of");
        return day == null ? rules : rules.stream().filter(r -> r.isInForceOn(day)).toList();
    }

    private Response answer(List<TimeLimitRule> rules, @Nullable String ifNoneMatch) {
        byte[] body = Json.bytes(mapper, new Page<>(rules, null));
        return Answers.read(body, ETags.of(body), Visibility.PUBLIC, ifNoneMatch);
    }
}
