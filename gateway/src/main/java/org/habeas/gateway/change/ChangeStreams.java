package org.habeas.gateway.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.habeas.gateway.caller.Caller;
import org.habeas.platform.problem.Refusal;

/** The streams that are open: how many, and for how long. */
@ApplicationScoped
class ChangeStreams {
    private final ChangeFeed feed;
    private final Heads heads;
    private final Handed handed;
    private final FeedConfig config;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final ExecutorService threads;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<String, Integer> ofOne = new ConcurrentHashMap<>();
    private volatile boolean closing;

    ChangeStreams(
            ChangeFeed feed,
            Heads heads,
            Handed handed,
            FeedConfig config,
            ObjectMapper mapper,
            Clock clock,
            @VirtualThreads ExecutorService threads) {
        this.feed = feed;
        this.heads = heads;
        this.handed = handed;
        this.config = config;
        this.mapper = mapper;
        this.clock = clock;
        this.threads = threads;
    }

    void stop(@Observes ShutdownEvent event) {
        closing = true;
    }

    /**
     * Tells the sink what changes after the token until one of them ends. The first page is asked
     * here, so that a token that does not hold is refused before anything is told.
     *
     * @param one whose streams are counted together
     */
    void tell(String token, Caller caller, String one, SseEventSink sink) {
        enter(one);
        try {
            ChangeFeed.Draw first = Awaited.of(feed.draw(token, caller, ChangeStream.PAGE));
            ChangeStream stream =
                    new ChangeStream(feed, heads, handed, mapper, caller, sink, config.heartbeat());
            threads.execute(() -> run(stream, first, one, end(caller)));
        } catch (RuntimeException refused) {
            leave(one);
            throw refused;
        }
    }

    private Instant end(Caller caller) {
        Instant longest = clock.instant().plus(config.streamLasts());
        return caller.until().isBefore(longest) ? caller.until() : longest;
    }

    private void run(ChangeStream stream, ChangeFeed.Draw first, String one, Instant end) {
        try {
            stream.run(first, () -> closing || !clock.instant().isBefore(end));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            Log.debugf("stream of changes ended cause=%s", broken.getClass().getSimpleName());
        } finally {
            leave(one);
            stream.close();
        }
    }

    private void enter(String one) {
        int all = open.incrementAndGet();
        int own = ofOne.merge(one, 1, Integer::sum);
        if (all > config.streams() || own > config.streamsOfOne()) {
            leave(one);
            throw all > config.streams()
                    ? Refusal.later("too-many-streams", "Too many streams are open.")
                    : Refusal.tooMany("too-many-streams", "You have too many streams open.");
        }
    }

    private void leave(String one) {
        open.decrementAndGet();
        ofOne.computeIfPresent(one, (name, count) -> count == 1 ? null : count - 1);
    }
}
