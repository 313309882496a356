package org.habeas.gateway.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.habeas.gateway.answer.Denied;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecalledTest {
    private final Vertx vertx = Vertx.vertx();
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean away;
    private final Recalled<String, String> recalled =
            new Recalled<>(
                    vertx,
                    nanos::get,
                    question -> {
                        if (away) {
                            throw new IllegalStateException("away");
                        }
                        return question + asked.incrementAndGet();
                    });

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void the_same_is_asked_once_in_two_seconds() throws Exception {
        assertThat(get("a")).isEqualTo("a1");
        assertThat(get("a")).isEqualTo("a1");

        pass(Duration.ofMillis(2_001));

        assertThat(get("a")).isEqualTo("a2");
    }

    @Test
    void what_was_changed_here_is_asked_at_once() throws Exception {
        get("a");

        recalled.forget("a");

        assertThat(get("a")).isEqualTo("a2");
    }

    @Test
    void while_the_database_is_away_the_last_answer_serves_for_a_minute() throws Exception {
        get("a");
        away = true;

        pass(Duration.ofSeconds(59));
        assertThat(get("a")).isEqualTo("a1");
        pass(Duration.ofSeconds(2));
        assertThatThrownBy(() -> get("a")).hasRootCauseInstanceOf(Denied.class);
        assertThatThrownBy(() -> get("b")).hasRootCauseInstanceOf(Denied.class);
    }

    @Test
    void what_was_taken_back_while_the_database_was_away_is_found_when_it_is_back()
            throws Exception {
        get("a");
        away = true;
        pass(Duration.ofSeconds(5));
        get("a");

        away = false;

        assertThat(get("a")).isEqualTo("a2");
    }

    @Test
    void who_waits_for_what_another_has_asked_goes_on_where_it_waits() throws Exception {
        var open = new CountDownLatch(1);
        var slow =
                new Recalled<String, String>(
                        vertx,
                        nanos::get,
                        question -> {
                            await(open);
                            return question;
                        });
        List<Context> loops = IntStream.range(0, 8).mapToObj(i -> context()).toList();
        List<CompletableFuture<Boolean>> atHome = new ArrayList<>();
        for (Context loop : loops) {
            var known = new CompletableFuture<Boolean>();
            var waits = new CompletableFuture<Void>();
            loop.runOnContext(now -> {
                Thread home = Thread.currentThread();
                slow.get("a").onComplete(done -> known.complete(Thread.currentThread() == home));
                waits.complete(null);
            });
            waits.get(5, TimeUnit.SECONDS);
            atHome.add(known);
        }

        open.countDown();

        for (CompletableFuture<Boolean> known : atHome) {
            assertThat(known.get(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Context context() {
        return ((VertxInternal) vertx).createEventLoopContext();
    }

    private static void await(CountDownLatch open) {
        try {
            assertThat(open.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private String get(String question) throws Exception {
        return recalled.get(question)
                .toCompletionStage()
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS);
    }
}
