package org.habeas.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.habeas.gateway.standin.DoorTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two replicas of the count in one process, on one database. */
@DoorTest
@SuppressWarnings("NullAway.Init") // injected by the test framework
class ReplicasComponentTest {
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject AgroalDataSource database;
    @Inject LimitConfig config;
    @Inject LoneCount alone;
    @Inject KeyedHash hash;
    @Inject Vertx vertx;
    @Inject Clock clock;
    private List<Purses> replicas;

    @BeforeEach
    void start() {
        replicas = List.of(replica(), replica());
    }

    private Purses replica() {
        return new Purses(new SharedCount(database, clock), alone, hash, patient(), vertx, clock);
    }

    /** A loaded machine must not look like a database that is away. */
    private LimitConfig patient() {
        return new PatientConfig(config);
    }

    @AfterEach
    void end() {
        replicas.forEach(Purses::close);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 180, 3_000, 60_000})
    void two_replicas_give_exactly_the_quota(int tokens) throws Exception {
        Meter meter = somebody(tokens);
        List<Future<Grant>> asked = new ArrayList<>();

        int cost = Math.max(1, tokens / 500);
        for (int i = 0; i < 2 * tokens / cost + 10; i++) {
            asked.add(replicas.get(i % 2).pay(meter, cost));
        }

        assertThat(given(asked) * cost).isEqualTo(tokens);
    }

    @Test
    void what_one_replica_leaves_the_other_can_spend() throws Exception {
        Meter meter = somebody(60_000);

        int first = given(List.of(replicas.get(0).pay(meter, 1)));
        replicas.get(0).close();
        List<Future<Grant>> asked = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            asked.add(replicas.get(1).pay(meter, i == 0 ? 59_000 : 20));
        }

        assertThat(first).isEqualTo(1);
        // 59,000 and 49 times 20 are 59,980 of the 59,999 that are left.
        assertThat(given(asked)).isEqualTo(50);
    }

    @Test
    void callers_do_not_spend_what_is_anothers() throws Exception {
        Meter one = somebody(3);
        Meter other = somebody(3);

        assertThat(given(List.of(replicas.get(0).pay(one, 3), replicas.get(1).pay(other, 3))))
                .isEqualTo(2);
    }

    @Test
    void a_replica_without_its_database_counts_alone() throws Exception {
        Vertx own = Vertx.vertx();
        SharedCount broken =
                new SharedCount(database, clock) {
                    @Override
                    Taken take(byte[] key, Quota quota, long wanted) {
                        throw new IllegalStateException("away");
                    }
                };
        Purses lonely = new Purses(broken, alone, hash, config, own, clock);
        Meter meter = somebody(10);
        List<Future<Grant>> asked = new ArrayList<>();

        for (int i = 0; i < 20; i++) {
            asked.add(lonely.pay(meter, 1));
        }

        assertThat(given(asked)).isEqualTo(5);
        lonely.close();
        own.close();
    }

    private static Meter somebody(int tokens) {
        return new Meter(new Quota("test", tokens, WINDOW), UUID.randomUUID().toString());
    }

    private static int given(List<Future<Grant>> asked)
            throws InterruptedException, ExecutionException {
        int given = 0;
        for (Future<Grant> one : asked) {
            given += one.toCompletionStage().toCompletableFuture().get().given() ? 1 : 0;
        }
        return given;
    }
}
