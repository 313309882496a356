package org.habeas.gateway.recall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.logging.Log;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the database says, asked at most once in two seconds for each question and never on the
 * event loop. While the database is away, the last answer serves for a minute; then, and for what
 * was never asked, the request is told to come again. So whatever is taken back somewhere is taken
 * back everywhere within two seconds, and within a minute at the worst.
 */
public final class Recalled<K, V> {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_KEPT = 10_000;

    /** Whoever makes up questions must not queue up before those who have a right to an answer. */
    private static final int MOST_ASKING = 64;

    private final Cache<K, Answer<V>> answers;
    private final ConcurrentMap<K, Promise<V>> asked = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(MOST_ASKING);
    private final Vertx vertx;
    private final Ticker ticker;
    private final Function<K, V> database;

    public Recalled(Vertx vertx, Ticker ticker, Function<K, V> database) {
        this.vertx = vertx;
        this.ticker = ticker;
        this.database = database;
        this.answers =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .ticker(ticker)
                        .expireAfterWrite(PATIENCE)
                        .build();
    }

    /** What was answered to a question that was asked at this time. */
    private record Answer<V>(V value, long askedAt) {}

    /** The answer; fails with {@link Denied} if it cannot be had now. */
    public Future<V> get(K question) {
        Answer<V> known = answers.getIfPresent(question);
        return known != null && ticker.read() - known.askedAt() < FRESH.toNanos()
                ? Future.succeededFuture(known.value())
                : ask(question).recover(failure -> fallBack(question));
    }

    /** What has just been changed here is asked anew, even if it is being asked now. */
    public void forget(K question) {
        asked.remove(question);
        answers.invalidate(question);
    }

    /** Who asks the same meanwhile gets the same answer. */
    private Future<V> ask(K question) {
        Promise<V> mine = Promise.promise();
        Promise<V> others = asked.putIfAbsent(question, mine);
        if (others != null) {
            return onOwnThread(others.future());
        }
        if (!places.tryAcquire()) {
            asked.remove(question, mine);
            mine.fail(later());
            return mine.future();
        }
        long now = ticker.read();
        vertx.executeBlocking(() -> database.apply(question), false)
                .onComplete(result -> settle(question, mine, result, now));
        return mine.future();
    }

    /** Whoever waits goes on where it waits, and not on the thread of who asked first. */
    private static <T> Future<T> onOwnThread(Future<T> shared) {
        Context waiting = Vertx.currentContext();
        if (waiting == null) {
            return shared;
        }
        Promise<T> own = ((ContextInternal) waiting).promise();
        shared.onComplete(own);
        return own.future();
    }

    private void settle(K question, Promise<V> mine, AsyncResult<V> result, long askedAt) {
        places.release();
        boolean isStillAsked = asked.remove(question, mine);
        if (result.failed()) {
            String reason = result.cause().getClass().getSimpleName();
            Log.warnf("identity cannot be looked up reason=%s", reason);
        } else if (isStillAsked) {
            answers.put(question, new Answer<>(result.result(), askedAt));
        }
        mine.handle(result);
    }

    private Future<V> fallBack(K question) {
        @Nullable Answer<V> known = answers.getIfPresent(question);
        return known == null ? Future.failedFuture(later()) : Future.succeededFuture(known.value());
    }

    private static Denied later() {
        return new Denied(
                new Problem(503, "try-again", "Who is asking cannot be looked up; ask again."));
    }
}
