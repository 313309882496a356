package org.habeas.gateway.recall;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;

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

    private final AsyncCache<K, V> fresh;
    private final Cache<K, V> last;
    private final Semaphore asking = new Semaphore(MOST_ASKING);
    private final Vertx vertx;
    private final Function<K, V> database;

    public Recalled(Vertx vertx, Ticker ticker, Function<K, V> database) {
        this.vertx = vertx;
        this.database = database;
        this.fresh =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .ticker(ticker)
                        .expireAfterWrite(FRESH)
                        .buildAsync();
        this.last =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .ticker(ticker)
                        .expireAfterWrite(PATIENCE)
                        .build();
    }

    /** The answer; fails with {@link Denied} if it cannot be had now. */
    public Future<V> get(K question) {
        CompletableFuture<V> answer = fresh.get(question, (asked, executor) -> ask(asked));
        if (answer.isDone() && !answer.isCompletedExceptionally()) {
            return Future.succeededFuture(answer.join());
        }
        return Future.fromCompletionStage(answer, vertx.getOrCreateContext())
                .recover(failure -> fallBack(question));
    }

    /** What has just been changed here is asked anew. */
    public void forget(K question) {
        fresh.synchronous().invalidate(question);
        last.invalidate(question);
    }

    private CompletableFuture<V> ask(K question) {
        if (!asking.tryAcquire()) {
            return CompletableFuture.failedFuture(later());
        }
        return vertx.executeBlocking(() -> database.apply(question), false)
                .onComplete(done -> asking.release())
                .onSuccess(value -> last.put(question, value))
                .onFailure(
                        e ->
                                Log.warnf(
                                        "identity cannot be looked up reason=%s",
                                        e.getClass().getSimpleName()))
                .toCompletionStage()
                .toCompletableFuture();
    }

    private Future<V> fallBack(K question) {
        V known = last.getIfPresent(question);
        return known == null ? Future.failedFuture(later()) : Future.succeededFuture(known);
    }

    private static Denied later() {
        return new Denied(
                new Problem(503, "try-again", "Who is asking cannot be looked up; ask again."));
    }
}
