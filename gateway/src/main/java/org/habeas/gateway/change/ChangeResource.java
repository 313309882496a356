package org.habeas.gateway.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.gateway.answer.Packed;
import org.habeas.gateway.caller.Asking;
import org.habeas.gateway.caller.Caller;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The feed of changes: as pages, and as a stream. */
@Path("/v1/changes")
@Tag(name = "changes")
@RunOnVirtualThread
class ChangeResource {
    private final ChangeFeed feed;
    private final ChangeStreams streams;
    private final Handed handed;
    private final Asking asking;
    private final ObjectMapper mapper;

    ChangeResource(
            ChangeFeed feed,
            ChangeStreams streams,
            Handed handed,
            Asking asking,
            ObjectMapper mapper) {
        this.feed = feed;
        this.streams = streams;
        this.handed = handed;
        this.asking = asking;
        this.mapper = mapper;
    }

    @GET
    @Operation(operationId = "listChanges", summary = "Everything, and then what has changed")
    @Parameter(name = "token", description = "From next_link or delta_link; none begins a drain.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChangesView.class)))
    public Response changes(@Context UriInfo uri, @Context HttpServerRequest request) {
        ChangeQuery query = ChangeQuery.ofPage(uri);
        Caller caller = asking.caller();
        String token = token(query, query.token(), caller);
        FeedPage page = Awaited.of(feed.page(token, caller, query.limit()));
        ChangesView view = ChangesView.of(page, query.limit(), handed.over(page.items(), caller));
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return Packed.of(Json.bytes(mapper, view), accepted)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "streamChanges", summary = "The same changes as they happen")
    public void stream(
            @Context UriInfo uri,
            @Context SseEventSink sink,
            @Context HttpServerRequest request,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        ChangeQuery query = ChangeQuery.ofStream(uri);
        Caller caller = asking.caller();
        String token = token(query, lastEventId == null ? query.token() : lastEventId, caller);
        // Neither a cache nor a proxy keeps anything of it back.
        request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        request.response().putHeader("X-Accel-Buffering", "no");
        streams.tell(token, caller, one(caller), sink);
    }

    /** Whose streams are counted together. */
    private String one(Caller caller) {
        return caller.isAnybody() ? "place " + asking.origin() : "caller " + caller.subject();
    }

    private String token(ChangeQuery query, @Nullable String given, Caller caller) {
        ChangeFilter filter = query.filter();
        if (given == null) {
            return feed.start(filter, caller);
        }
        if (query.hasFilter() && !feed.filterOf(given).equals(filter)) {
            throw Refusal.malformed(
                    "other-feed-token", "This token is of other filters; leave them out.");
        }
        return given;
    }
}
