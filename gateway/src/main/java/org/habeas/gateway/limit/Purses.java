package org.habeas.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Pays for requests from what this replica has taken out of the shared count. The database is asked
 * on threads of its own, by one request for each caller at a time; if it does not answer soon, this
 * replica counts alone.
 */
@Singleton
class Purses {
    private static final int THREADS = 4;
    private static final int MOST_ASKING = 2000;
    private static final int MOST = 200_000;
    private static final long IDLE_MS = 500;
    private static final long AWAY_MS = 1000;

    private final Cache<Meter, Purse> purses;
    private final Set<Purse> filled = ConcurrentHashMap.newKeySet();
    private final SharedCount shared;
    private final LoneCount alone;
    private final KeyedHash hash;
    private final Vertx vertx;
    private final WorkerExecutor threads;
    private final Clock clock;
    private final long patienceMs;
    private final long sweeping;
    private final AtomicInteger asking = new AtomicInteger();
    private volatile long awayUntil;

    Purses(
            SharedCount shared,
            LoneCount alone,
            KeyedHash hash,
            LimitConfig config,
            Vertx vertx,
            Clock clock) {
        this.shared = shared;
        this.alone = alone;
        this.hash = hash;
        this.vertx = vertx;
        this.clock = clock;
        this.patienceMs = config.patience().toMillis();
        this.purses =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterAccess(config.window().multipliedBy(2))
                        .build();
        this.threads = vertx.createSharedWorkerExecutor("rate-limit", THREADS);
        this.sweeping = vertx.setPeriodic(IDLE_MS, tick -> giveBackIdle(IDLE_MS));
    }

    /** Pays so many tokens; what it costs is never more than the whole quota. */
    Future<Grant> pay(Meter meter, int price) {
        int cost = (int) Math.min(price, meter.quota().tokens());
        Purse purse = purses.get(meter, Purse::new);
        long now = clock.millis();
        Grant grant = purse.now(cost, now);
        if (grant != null) {
            return Future.succeededFuture(grant);
        }
        if (now < awayUntil || asking.get() > MOST_ASKING) {
            return Future.succeededFuture(alone.pay(meter, cost));
        }
        Future<Grant> later = purse.later(cost, Vertx.currentContext());
        ask(purse);
        return later;
    }

    private void ask(Purse purse) {
        long wanted = purse.wanted(clock.millis());
        if (wanted == 0) {
            return;
        }
        asking.incrementAndGet();
        long timer = vertx.setTimer(patienceMs, late -> away(purse, null));
        Meter meter = purse.meter();
        threads.executeBlocking(() -> shared.take(hash.of(meter), meter.quota(), wanted), false)
                .onComplete(done -> {
                    vertx.cancelTimer(timer);
                    asking.decrementAndGet();
                    answered(purse, done);
                });
    }

    private void answered(Purse purse, AsyncResult<Taken> done) {
        if (done.failed()) {
            purse.failed();
            away(purse, done.cause());
            return;
        }
        filled.add(purse);
        purse.fill(done.result(), clock.millis());
        ask(purse);
    }

    private void away(Purse purse, @Nullable Throwable cause) {
        long now = clock.millis();
        if (now >= awayUntil) {
            Log.warnf(
                    "limits are counted alone cause=%s",
                    cause == null ? "late" : cause.getClass().getSimpleName());
        }
        awayUntil = now + AWAY_MS;
        purse.settle(alone);
    }

    /** What lies idle here may be wanted at another replica. */
    private void giveBackIdle(long idleMs) {
        for (Purse purse : filled) {
            long now = clock.millis();
            long tokens = purse.idle(now, idleMs);
            if (tokens > 0) {
                Meter meter = purse.meter();
                threads.executeBlocking(() -> giveBack(meter, tokens), false)
                        .onFailure(lost -> Log.debug("tokens were not given back", lost));
            }
            if (!purse.holds(now)) {
                filled.remove(purse);
                if (purse.holds(now)) {
                    filled.add(purse);
                }
            }
        }
    }

    private void giveBackLast(Meter meter, long tokens) {
        try {
            giveBack(meter, tokens);
        } catch (RuntimeException lost) {
            Log.debug("tokens were not given back", lost);
        }
    }

    private @Nullable Void giveBack(Meter meter, long tokens) {
        shared.giveBack(hash.of(meter), meter.quota(), tokens);
        return null;
    }

    /** While there still is a database. */
    void end(@Observes ShutdownEvent end) {
        close();
    }

    /** Gives back everything at once, when this replica ends. */
    void close() {
        vertx.cancelTimer(sweeping);
        for (Purse purse : filled) {
            long tokens = purse.idle(clock.millis(), 0);
            if (tokens > 0) {
                giveBackLast(purse.meter(), tokens);
            }
        }
        threads.close();
    }
}
