package org.habeas.gateway.dossier;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.gateway.caller.Asking;
import org.habeas.gateway.dossier.Dossiers.Asker;
import org.habeas.platform.http.Query;
import org.jspecify.annotations.Nullable;

@Path("/v1/persons/{id}/dossier")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers", description = "What all services know of a person, in one answer.")
class DossierResource {
    private final Dossiers dossiers;
    private final Asking asking;

    DossierResource(Dossiers dossiers, Asking asking) {
        this.dossiers = dossiers;
        this.asking = asking;
    }

    @GET
    @Operation(
            operationId = "getDossier",
            summary = "All that can be told of a person, in one answer",
            description =
                    "The page of the person, effects and proceedings, campaigns, demands and outcomes, asked of"
                            + " the services at once. What cannot be had now is named in `missing`; such an answer has"
                            + " no ETag and must not be kept. A part that is neither there nor missing does not exist"
                            + " for this reader. 404, 308 and 410 are those of the page of the person.")
    @Parameter(name = "as_of", in = ParameterIn.QUERY, description = "As of this day")
    @Parameter(name = "known_at", in = ParameterIn.QUERY, description = "As known then")
    @APIResponse(
            responseCode = "200",
            description = "The dossier",
            content = @Content(schema = @Schema(implementation = Dossier.class)))
    @APIResponse(responseCode = "304", description = "It has not changed")
    @APIResponse(responseCode = "308", description = "The person was merged; see Location")
    public CompletionStage<Response> dossier(
            @PathParam("id") UUID id,
            @Context UriInfo uri,
            @Context HttpServerRequest request,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Query query = new Query(uri, Dossiers.PARAMETERS);
        query.day("as_of");
        query.instant("known_at");
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return dossiers.of(id, query, new Asker(asking.caller(), ifNoneMatch, accepted))
                .toCompletionStage();
    }
}
