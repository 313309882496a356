package org.habeas.advocacy.brief;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.docket.Lens;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.DocketApi;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Lenses;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Under the path of all missions, so that a method it does not know is 405 and not 404. */
@Path("/v1/missions")
@Tag(name = "Missions")
class BriefResource {
    private final Briefing briefing;
    private final Lenses lenses;
    private final ObjectMapper mapper;

    BriefResource(Briefing briefing, Lenses lenses, ObjectMapper mapper) {
        this.briefing = briefing;
        this.lenses = lenses;
        this.mapper = mapper;
    }

    @GET
    @Path("{id}/brief")
    @RolesAllowed({Roles.PARTNER, Roles.EDITOR, Roles.REVIEWER})
    @Operation(
            summary = "What the participants of a mission need to know before they go",
            description =
                    "Earlier missions to that State, visits granted and denied with the reasons given, open requests"
                            + " and demands, decisions that are not carried out, and who is in custody as far as"
                            + " this service was told. Computed from what the reader may see.")
    @APIResponse(
            responseCode = "200",
            description = "The brief",
            content = @Content(schema = @Schema(implementation = BriefView.class)))
    public Response brief(
            @PathParam("id") UUID id,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Lens lens = lenses.of(new Query(uri, DocketApi.travel()));
        byte[] body = Json.bytes(mapper, briefing.of(id, lens));
        return Answers.read(body, ETags.of(body), lens.clearance(), ifNoneMatch);
    }
}
