package org.habeas.advocacy.declaration;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

@Path("/v1/signature-thresholds")
@Tag(name = "Written declarations")
class ThresholdResource {
    private final SignatureThresholds thresholds;
    private final ObjectMapper mapper;

    ThresholdResource(SignatureThresholds thresholds, ObjectMapper mapper) {
        this.thresholds = thresholds;
        this.mapper = mapper;
    }

    /** How the list looks on the wire. */
    record ThresholdList(List<ThresholdRule> items) {}

    @GET
    @Operation(
            summary = "What assemblies ask of a written declaration before they publish it",
            description = "A number left out is not known: it was not entered from the rules.")
    @Parameter(name = "assembly", in = ParameterIn.QUERY, description = "Name, such as PACE")
    @Parameter(name = "on", in = ParameterIn.QUERY, description = "In force on this day")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(schema = @Schema(implementation = ThresholdList.class)))
    public Response list(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Query query = new Query(uri, List.of("assembly", "on"));
        byte[] body =
                Json.bytes(
                        mapper,
                        new ThresholdList(thresholds.all(query.text("assembly"), query.day("on"))));
        return Answers.read(body, ETags.of(body), Visibility.PUBLIC, ifNoneMatch);
    }
}
