package org.habeas.gateway.limit;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one caller that this replica has taken and not yet spent, and who waits for more.
 * They are worth nothing after the end of their window.
 */
final class Purse {
    /** For how long it is believed that there is nothing left: another may have given back. */
    private static final long EMPTY_MS = 250;

    private final Meter meter;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private long tokens;
    private long left;
    private long windowEnd;
    private long emptyUntil;
    private long lastUsed;
    private boolean asking;

    private record Waiting(int cost, Promise<Grant> promise, @Nullable Context context) {
        void settle(Grant grant) {
            if (context == null) {
                promise.complete(grant);
            } else {
                context.runOnContext(then -> promise.complete(grant));
            }
        }
    }

    Purse(Meter meter) {
        this.meter = meter;
        this.left = meter.quota().tokens();
    }

    Meter meter() {
        return meter;
    }

    /** Pays at once, or says at once that there is nothing; null if the shared count must tell. */
    synchronized @Nullable Grant now(int cost, long now) {
        lastUsed = now;
        if (now >= windowEnd || !queue.isEmpty()) {
            return null;
        }
        if (tokens >= cost) {
            tokens -= cost;
            return grant(true, now);
        }
        return now < emptyUntil ? grant(false, now) : null;
    }

    /**
     * Waits for the shared count.
     *
     * @param context where to go on
     */
    synchronized Future<Grant> later(int cost, @Nullable Context context) {
        Promise<Grant> promise = Promise.promise();
        queue.add(new Waiting(cost, promise, context));
        return promise.future();
    }

    /** How many tokens to ask for; 0 if nobody waits, or somebody asks already. */
    synchronized long wanted(long now) {
        if (asking || queue.isEmpty()) {
            return 0;
        }
        asking = true;
        dropWorthless(now);
        long needed = queue.stream().mapToLong(Waiting::cost).sum() - tokens;
        // The nearer the end, the smaller the steps: nobody shall sit on the last tokens.
        long chunk = Math.min(meter.quota().chunk(), Math.max(1, left / 16));
        return Math.max(chunk, needed);
    }

    /** Takes in what the shared count gave, and pays for those who wait as far as it goes. */
    synchronized void fill(Taken taken, long now) {
        asking = false;
        dropWorthless(now);
        windowEnd = Math.max(windowEnd, taken.windowEnd());
        tokens += taken.tokens();
        left = taken.left();
        emptyUntil = left == 0 ? now + EMPTY_MS : 0;
        while (!queue.isEmpty() && (tokens >= queue.element().cost() || left == 0)) {
            Waiting next = queue.remove();
            boolean enough = tokens >= next.cost();
            tokens -= enough ? next.cost() : 0;
            next.settle(grant(enough, now));
        }
    }

    /** The shared count failed: nobody asks any more. */
    synchronized void failed() {
        asking = false;
    }

    /** Whoever waits is answered by a count of this replica alone. */
    synchronized void settle(LoneCount alone) {
        while (!queue.isEmpty()) {
            Waiting next = queue.remove();
            next.settle(alone.pay(meter, next.cost()));
        }
    }

    private void dropWorthless(long now) {
        if (now >= windowEnd) {
            tokens = 0;
            left = meter.quota().tokens();
        }
    }

    private Grant grant(boolean given, long now) {
        return new Grant(given, meter.quota(), tokens + left, Grant.seconds(windowEnd - now));
    }

    /** Takes out what nobody has asked for lately, to be given back; 0 if it is too late for it. */
    synchronized long idle(long now, long idleMs) {
        long margin = Math.min(2000, meter.quota().window().toMillis() / 4);
        if (tokens == 0 || asking || now - lastUsed < idleMs || now >= windowEnd - margin) {
            return 0;
        }
        long back = tokens;
        tokens = 0;
        emptyUntil = 0;
        left += back;
        return back;
    }

    /** Whether it holds tokens that are worth something. */
    synchronized boolean holds(long now) {
        return tokens > 0 && now < windowEnd;
    }
}
