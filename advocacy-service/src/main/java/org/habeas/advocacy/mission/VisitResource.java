package org.habeas.advocacy.mission;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
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
import org.habeas.platform.http.DocketApi;
import org.jspecify.annotations.Nullable;

@Path("/v1/visits")
@Tag(name = "Missions")
class VisitResource {
    private final DocketApi api;
    private final VisitSearch search;

    VisitResource(DocketApi api, VisitSearch search) {
        this.api = api;
        this.search = search;
    }

    /** How the list looks on the wire. */
    record VisitPage(List<VisitCard> items, @Nullable String next) {}

    @GET
    @Operation(summary = "Who asked to see whom, and what became of it, across all missions")
    @Parameter(name = "person_id", in = ParameterIn.QUERY, description = "Whom they want to see")
    @Parameter(name = "mission_id", in = ParameterIn.QUERY, description = "Only of this mission")
    @Parameter(
            name = "result",
            in = ParameterIn.QUERY,
            description = "pending, granted, partially_granted, denied or ignored")
    @Parameter(
            name = "of_state",
            in = ParameterIn.QUERY,
            description = "The State visited, ISO 3166-1 alpha-2")
    @Parameter(name = "purpose", in = ParameterIn.QUERY, description = "Such as observation")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 if left out")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "From next")
    @Parameter(name = "count", in = ParameterIn.QUERY, description = "only: just the number")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = VisitPage.class)))
    public Response list(@Context UriInfo uri) {
        return api.search(uri, search);
    }
}
