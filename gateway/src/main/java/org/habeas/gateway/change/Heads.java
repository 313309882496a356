package org.habeas.gateway.change;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.habeas.docket.Visibility;
import org.habeas.gateway.caller.Caller;

/**
 * Where the services stand, asked once for all streams that wait: a stream asks for its page only
 * when something has been told to its audience.
 */
@ApplicationScoped
class Heads {
    private final ChangeFeed feed;
    private final Duration look;
    private final Cache<Visibility, Map<String, Long>> known;

    Heads(ChangeFeed feed, FeedConfig config) {
        this.feed = feed;
        this.look = config.look();
        this.known = Caffeine.newBuilder().expireAfterWrite(config.look()).build();
    }

    /** Waits until a service stands elsewhere than was seen, but no longer than that. */
    boolean moved(Caller caller, Map<String, Long> seen, Duration most)
            throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        do {
            Thread.sleep(look);
            Map<String, Long> now =
                    known.get(caller.clearance(), any -> Awaited.of(feed.heads(caller)));
            if (now.entrySet().stream()
                    .anyMatch(head -> !head.getValue().equals(seen.get(head.getKey())))) {
                return true;
            }
        } while (System.nanoTime() < end);
        return false;
    }
}
