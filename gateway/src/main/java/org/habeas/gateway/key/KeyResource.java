package org.habeas.gateway.key;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.Cursor;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Reader;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** API keys over HTTP, for administrators. */
@Path("/v1/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
@RolesAllowed(Roles.ADMINISTRATOR)
class KeyResource {
    private static final String ID = "{id: [0-9a-fA-F-]{36}}";
    private static final String PRIVATE = "private, no-store";

    private final Keys keys;
    private final KeyRing ring;
    private final Reader reader;

    KeyResource(Keys keys, KeyRing ring, Reader reader) {
        this.keys = keys;
        this.ring = ring;
        this.reader = reader;
    }

    /** How the list looks on the wire. */
    @Schema(name = "ApiKeyPage")
    record KeyPage(List<KeyView> items, @Nullable String next) {}

    /**
     * How a secret is exchanged.
     *
     * @param overlapHours how long the secret before opens, too: a day if left out, 0 for not at
     *     all
     */
    @Schema(name = "ApiKeyRotation")
    record Rotation(@Nullable @Min(0) @Max(720) Integer overlapHours) {
        Duration overlap() {
            return Duration.ofHours(overlapHours == null ? 24 : overlapHours);
        }
    }

    @POST
    @Operation(
            operationId = "createApiKey",
            summary = "Makes a key and tells it, once",
            description =
                    "A key reads what is public. It is shown in this answer and never again: what"
                            + " is kept is a hash. Repeated with the same Idempotency-Key it makes no"
                            + " second key: the answer is 409 secret-told-already, and Location says"
                            + " where the first one stands. If the answer is lost, revoke that one and"
                            + " make another.")
    @APIResponse(
            responseCode = "201",
            description = "The key",
            content = @Content(schema = @Schema(implementation = KeyView.class)))
    public Response make(
            @HeaderParam("Idempotency-Key") @Nullable String once, @Nullable @Valid Wanted wanted) {
        if (wanted == null) {
            throw Refusal.malformed("body-missing", "Send a JSON object.");
        }
        KeyView made = keys.make(wanted, reader.name(), once);
        ring.forget(made.id());
        return secret(created(made.id()), made);
    }

    @GET
    @Operation(
            operationId = "listApiKeys",
            summary = "The keys, without their secrets",
            description = "last_used_on finds a key that nobody needs any more.")
    @APIResponse(
            responseCode = "200",
            description = "A page of keys",
            content = @Content(schema = @Schema(implementation = KeyPage.class)))
    public Response list(@Context UriInfo uri) {
        Query query = new Query(uri, List.of("partner_id", "limit", "cursor"));
        UUID partner = partner(query.text("partner_id"));
        int limit = query.limit();
        List<KeyView> found = keys.after(partner, query.cursor(), limit + 1);
        List<KeyView> items = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? next(partner, limit, items.getLast().id()) : null;
        Response.ResponseBuilder answer =
                Response.ok(new Page<>(items, next)).header(HttpHeaders.CACHE_CONTROL, PRIVATE);
        return next == null
                ? answer.build()
                : answer.header("Link", "<" + next + ">; rel=\"next\"").build();
    }

    @GET
    @Path(ID)
    @Operation(operationId = "getApiKey", summary = "One key, without its secret")
    @APIResponse(
            responseCode = "200",
            description = "The key",
            content = @Content(schema = @Schema(implementation = KeyView.class)))
    public Response one(@PathParam("id") UUID id) {
        return secret(Response.ok(), keys.one(id));
    }

    @POST
    @Path(ID + "/rotations")
    @Operation(
            operationId = "rotateApiKey",
            summary = "Gives a key a new secret and tells it, once",
            description =
                    "The secret before opens until the overlap ends, so that programs can be moved"
                            + " one by one. Its id, scopes and expiry stay. Repeated with the same"
                            + " Idempotency-Key it rotates once: the answer is 409"
                            + " secret-told-already.")
    @APIResponse(
            responseCode = "201",
            description = "The key with its new secret",
            content = @Content(schema = @Schema(implementation = KeyView.class)))
    public Response rotate(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String once,
            @Nullable @Valid Rotation rotation) {
        Duration overlap = (rotation == null ? new Rotation(null) : rotation).overlap();
        KeyView rotated = keys.rotate(id, overlap, reader.name(), once);
        ring.forget(id);
        return secret(created(id), rotated);
    }

    @DELETE
    @Path(ID)
    @Operation(
            operationId = "revokeApiKey",
            summary = "Revokes a key: it opens nothing any more",
            description = "Within two seconds at every replica. The key stays in the list.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public Response revoke(@PathParam("id") UUID id) {
        keys.revoke(id, reader.name());
        ring.forget(id);
        return Response.noContent().build();
    }

    /**
     * A path, as everywhere: the framework would make an address of what the caller says we are.
     */
    private static Response.ResponseBuilder created(UUID id) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/v1/api-keys/" + id);
    }

    private static Response secret(Response.ResponseBuilder answer, KeyView key) {
        return answer.entity(key).header(HttpHeaders.CACHE_CONTROL, PRIVATE).build();
    }

    private static @Nullable UUID partner(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("invalid-parameter", "partner_id is the id of a partner.");
        }
    }

    private static String next(@Nullable UUID partner, int limit, UUID last) {
        String filter = partner == null ? "" : "&partner_id=" + partner;
        return "/v1/api-keys?limit=" + limit + "&cursor=" + Cursor.after(last) + filter;
    }
}
