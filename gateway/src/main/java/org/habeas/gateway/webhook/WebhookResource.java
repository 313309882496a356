package org.habeas.gateway.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.docket.Visibility;
import org.habeas.gateway.caller.Asking;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.Cursor;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** The webhooks of a partner. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@RolesAllowed({Roles.PARTNER, Roles.ADMINISTRATOR})
class WebhookResource {
    private final Subscribing subscribing;
    private final WebhookBook book;
    private final Asking asking;
    private final ObjectMapper mapper;

    WebhookResource(Subscribing subscribing, WebhookBook book, Asking asking, ObjectMapper mapper) {
        this.subscribing = subscribing;
        this.book = book;
        this.asking = asking;
        this.mapper = mapper;
    }

    @GET
    @Operation(
            operationId = "listWebhooks",
            summary = "Lists your webhooks",
            description = "An administrator sees those of all.")
    public Page<WebhookView> list(@Context UriInfo uri) {
        Query query = new Query(uri, List.of("limit", "cursor"));
        int limit = query.limit();
        List<WebhookView> found = book.list(owner(), query.cursor(), limit + 1);
        boolean more = found.size() > limit;
        List<WebhookView> items = more ? found.subList(0, limit) : found;
        return new Page<>(items, more ? next("/v1/webhooks", limit, items.getLast().id()) : null);
    }

    static String next(String path, int limit, UUID last) {
        return path + "?limit=" + limit + "&cursor=" + Cursor.after(last);
    }

    @POST
    @Operation(
            operationId = "createWebhook",
            summary = "Asks to be told of changes",
            description =
                    "Messages tell of what changes from now on. The answer holds the secret that"
                            + " they are signed with; it is shown this once. Make the webhook first"
                            + " and drain the feed of changes then, and nothing is missed.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "201")
    public Response create(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull WebhookRequest request) {
        WebhookView made = subscribing.make(owner(), request, checked(key));
        return secretly(made).header("Location", "/v1/webhooks/" + made.id()).build();
    }

    private static @Nullable String checked(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > 200)) {
            throw Refusal.malformed(
                    "invalid-idempotency-key", "An Idempotency-Key has 1 to 200 characters.");
        }
        return key;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWebhook", summary = "Reads a webhook")
    @APIResponseSchema(WebhookView.class)
    public Response get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        byte[] body = Json.bytes(mapper, book.get(owner(), id));
        return Answers.read(body, ETags.of(body), Visibility.PARTNER, known);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeWebhook",
            summary = "Changes, pauses or wakes a webhook",
            description =
                    "With another filter it tells of what changes from now on. A disabled webhook"
                            + " is woken by the status active, and goes on where it stood.")
    @APIResponseSchema(WebhookView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String condition,
            @Valid @NotNull WebhookRequest request) {
        byte[] body =
                Json.bytes(
                        mapper,
                        subscribing.change(
                                owner(), id, (view, tag) -> match(condition, tag), request));
        return Answers.read(body, ETags.of(body), Visibility.PARTNER, null);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteWebhook",
            summary = "Deletes a webhook with its log",
            description = "Nothing is sent any more, not even what waits.")
    public void delete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String condition) {
        book.delete(owner(), id, (view, tag) -> match(condition, tag));
    }

    @POST
    @Path("{id}/secrets")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Makes a new secret",
            description =
                    "Both secrets sign every message until the overlap is over: a day, unless the"
                            + " previous one is ended before. The new one is shown this once.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "201")
    public Response rotate(@PathParam("id") UUID id) {
        return secretly(book.rotate(owner(), id)).build();
    }

    @DELETE
    @Path("{id}/secrets/previous")
    @Operation(
            operationId = "endPreviousWebhookSecret",
            summary = "Ends the previous secret at once")
    public void endPrevious(@PathParam("id") UUID id) {
        book.endPrevious(owner(), id);
    }

    private Response.ResponseBuilder secretly(WebhookView view) {
        return Response.status(201)
                .type("application/json")
                .header("Cache-Control", "no-store")
                .entity(Json.bytes(mapper, view));
    }

    private static void match(@Nullable String condition, String etag) {
        if (condition == null) {
            throw Refusal.unconditional("Send If-Match with the ETag of what you have read.");
        }
        for (String one : condition.split(",", -1)) {
            if (one.strip().equals("*") || one.strip().equals('"' + etag + '"')) {
                return;
            }
        }
        throw Refusal.stale("It has changed since you read it.");
    }

    private Owner owner() {
        return Owner.of(asking.caller());
    }
}
