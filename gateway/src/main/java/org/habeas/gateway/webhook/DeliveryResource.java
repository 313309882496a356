package org.habeas.gateway.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.gateway.caller.Asking;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** What was sent to a webhook. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@RolesAllowed({Roles.PARTNER, Roles.ADMINISTRATOR})
class DeliveryResource {
    private final DeliveryLog log;
    private final Asking asking;

    DeliveryResource(DeliveryLog log, Asking asking) {
        this.log = log;
        this.asking = asking;
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "Lists messages and their tries, the newest first",
            description = "Settled messages stay for thirty days.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"pending", "delivered", "failed"}))
    public Page<DeliveryView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        Query query = new Query(uri, List.of("state", "limit", "cursor"));
        int limit = query.limit();
        String wanted = query.text("state");
        List<DeliveryView> found = log.list(owner(), id, state(wanted), query.cursor(), limit + 1);
        boolean more = found.size() > limit;
        List<DeliveryView> items = more ? found.subList(0, limit) : found;
        String path = "/v1/webhooks/" + id + "/deliveries";
        String next = more ? WebhookResource.next(path, limit, items.getLast().id()) : null;
        return new Page<>(items, next == null || wanted == null ? next : next + "&state=" + wanted);
    }

    private static @Nullable DeliveryState state(@Nullable String word) {
        return word == null
                ? null
                : Stream.of(DeliveryState.values())
                        .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst()
                        .orElseThrow(() ->
                                Refusal.malformed(
                                        "invalid-parameter",
                                        "state can be: pending, delivered, failed."));
    }

    @GET
    @Path("{id}/deliveries/{delivery}")
    @Operation(operationId = "getWebhookDelivery", summary = "Reads what became of a message")
    public DeliveryView get(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return log.get(owner(), id, delivery);
    }

    @POST
    @Path("{id}/tests")
    @Operation(
            operationId = "testWebhook",
            summary = "Sends a test message",
            description =
                    "It goes out once, also while the webhook is paused or disabled. What became of"
                            + " it stands in the log.")
    @APIResponseSchema(value = DeliveryView.class, responseCode = "202")
    public Response test(@PathParam("id") UUID id) {
        return accepted(id, log.test(owner(), id));
    }

    @POST
    @Path("{id}/deliveries/{delivery}/replays")
    @Operation(
            operationId = "replayWebhookDelivery",
            summary = "Sends a message once more",
            description = "Its webhook-id stays the same.")
    @APIResponseSchema(value = DeliveryView.class, responseCode = "202")
    public Response replay(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return accepted(id, log.replay(owner(), id, delivery));
    }

    @POST
    @Path("{id}/replays")
    @Operation(
            operationId = "replayFailedWebhookDeliveries",
            summary = "Sends once more all that were given up since then",
            description = "At most a thousand at once, the oldest first.")
    @APIResponseSchema(value = Replayed.class, responseCode = "202")
    public Response replayFailed(@PathParam("id") UUID id, @Valid @NotNull Since since) {
        return Response.accepted(new Replayed(log.replayFailed(owner(), id, since.since())))
                .build();
    }

    /** From when on. */
    record Since(@NotNull Instant since) {}

    /** How many go out once more. */
    record Replayed(int count) {}

    private static Response accepted(UUID webhook, DeliveryView delivery) {
        return Response.accepted(delivery)
                .header("Location", "/v1/webhooks/" + webhook + "/deliveries/" + delivery.id())
                .build();
    }

    private Owner owner() {
        return Owner.of(asking.caller());
    }
}
