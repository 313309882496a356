package org.habeas.gateway.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.habeas.gateway.caller.Caller;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;
import org.jspecify.annotations.Nullable;

/**
 * One listener. Runs on a virtual thread of its own: page after page as {@code /v1/changes} would
 * answer them, then waits for the next change. Every event has the token that continues after it.
 */
final class ChangeStream {
    static final int PAGE = 200;
    private static final long SEND_MS = 60_000;
    private static final int RECONNECT_MS = 2000;

    private final ChangeFeed feed;
    private final Heads heads;
    private final Handed handed;
    private final ObjectMapper mapper;
    private final Caller caller;
    private final SseEventSink sink;
    private final Duration heartbeat;

    ChangeStream(
            ChangeFeed feed,
            Heads heads,
            Handed handed,
            ObjectMapper mapper,
            Caller caller,
            SseEventSink sink,
            Duration heartbeat) {
        this.feed = feed;
        this.heads = heads;
        this.handed = handed;
        this.mapper = mapper;
        this.caller = caller;
        this.sink = sink;
        this.heartbeat = heartbeat;
    }

    /** What a heartbeat says: the services that cannot be asked now. */
    private record Beat(List<String> missing) {}

    void run(ChangeFeed.Draw first, BooleanSupplier over) throws InterruptedException {
        ChangeFeed.Draw draw = first;
        // What is still to be told has no id yet: who loses us here asks for it again.
        send("heartbeat", null, new Beat(draw.page().missing()));
        while (!over.getAsBoolean()) {
            tell(draw.page());
            if (draw.page().more() || heads.moved(caller, draw.heads(), heartbeat)) {
                draw = next(draw);
            } else {
                send("heartbeat", draw.page().token(), new Beat(draw.page().missing()));
                draw = told(draw.page(), draw.heads());
            }
        }
    }

    /** While no service answers, the listener keeps what they have. */
    private ChangeFeed.Draw next(ChangeFeed.Draw last) {
        try {
            return Awaited.of(feed.draw(last.page().token(), caller, PAGE));
        } catch (Refusal away) {
            return told(last.page(), Map.of());
        }
    }

    /** The same place, with nothing to be told. */
    private static ChangeFeed.Draw told(FeedPage page, Map<String, Long> seen) {
        return new ChangeFeed.Draw(
                new FeedPage(List.of(), page.token(), false, page.missing(), page.tokenAfter()),
                seen);
    }

    private void tell(FeedPage page) throws InterruptedException {
        Map<String, UUID> receipts = handed.over(page.items(), caller);
        for (int i = 0; i < page.items().size(); i++) {
            ChangesView.Item item = ChangesView.Item.of(page.items().get(i), receipts);
            send("change", page.tokenAfter().apply(i), item);
        }
    }

    /** Waits until it is on its way, so that a slow listener slows only their own stream. */
    private void send(String name, @Nullable String id, Object data) throws InterruptedException {
        OutboundSseEvent event =
                new OutboundSseEventImpl.BuilderImpl()
                        .name(name)
                        .id(id)
                        .reconnectDelay(RECONNECT_MS)
                        .data(String.class, Json.text(mapper, data))
                        .build();
        try {
            sink.send(event).toCompletableFuture().get(SEND_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException gone) {
            throw new IllegalStateException("the listener is gone", gone);
        }
    }

    void close() {
        sink.close();
    }
}
