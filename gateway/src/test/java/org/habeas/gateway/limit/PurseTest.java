package org.habeas.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two replicas and the count that they share, in any order of what can happen. */
class PurseTest {
    private static final int WINDOW_MS = 10_000;

    /** What happens: somebody asks a replica, or time goes by and it looks for idle tokens. */
    record Step(int replica, int cost, int waitMs) {}

    /** A shared count of windows, as small as can be. */
    private static final class Shared {
        private final long quota;
        private long window = -1;
        private long tokens;

        Shared(long quota) {
            this.quota = quota;
        }

        Taken take(long wanted, long now) {
            turn(now);
            long taken = Math.min(wanted, tokens);
            tokens -= taken;
            return new Taken(taken, tokens, (window + 1) * WINDOW_MS);
        }

        void giveBack(long back, long now) {
            turn(now);
            tokens = Math.min(quota, tokens + back);
        }

        private void turn(long now) {
            if (now / WINDOW_MS != window) {
                window = now / WINDOW_MS;
                tokens = quota;
            }
        }
    }

    @Property
    void no_window_gives_more_than_its_quota_and_no_token_is_lost(
            @ForAll("quotas") int tokens, @ForAll("steps") List<Step> steps) {
        Quota quota = new Quota("test", tokens, Duration.ofMillis(WINDOW_MS));
        Meter meter = new Meter(quota, "somebody");
        Shared shared = new Shared(tokens);
        Purse[] replicas = {new Purse(meter), new Purse(meter)};
        Map<Long, Long> given = new HashMap<>();
        long now = 0;

        for (Step step : steps) {
            now += step.waitMs();
            Purse purse = replicas[step.replica()];
            int cost = Math.min(step.cost(), tokens);
            if (pay(purse, shared, cost, now)) {
                given.merge(now / WINDOW_MS, (long) cost, Long::sum);
            }
            for (Purse each : replicas) {
                shared.giveBack(each.idle(now, 500), now);
            }
        }

        assertThat(given.values()).allMatch(spent -> spent <= tokens);
        shared.turn(now);
        for (Purse each : replicas) {
            shared.giveBack(each.idle(now, 0), now);
        }
        boolean tooLate = now % WINDOW_MS >= WINDOW_MS - 2000;
        if (!tooLate) {
            assertThat(shared.tokens + given.getOrDefault(now / WINDOW_MS, 0L)).isEqualTo(tokens);
        }
    }

    private static boolean pay(Purse purse, Shared shared, int cost, long now) {
        Grant grant = purse.now(cost, now);
        if (grant != null) {
            return grant.given();
        }
        Future<Grant> later = purse.later(cost, null);
        for (long wanted; (wanted = purse.wanted(now)) > 0; ) {
            purse.fill(shared.take(wanted, now), now);
        }
        boolean given = later.result().given();
        // Refused with right: what is left for all does not do.
        assertThat(given || shared.tokens < cost).isTrue();
        return given;
    }

    @Provide
    Arbitrary<Integer> quotas() {
        return Arbitraries.of(1, 7, 60, 1000, 20_000);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(1, 1, 2, 5, 50, 700),
                        Arbitraries.of(0, 0, 0, 3, 300, 800, 4000))
                .as(Step::new)
                .list()
                .ofMaxSize(200);
    }
}
