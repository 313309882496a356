package org.habeas.gateway.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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
