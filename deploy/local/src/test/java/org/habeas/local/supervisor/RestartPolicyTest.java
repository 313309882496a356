package org.habeas.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private static final Instant NOON = Instant.parse("2018-04-28T12:00:00Z");

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void the_pause_doubles_with_each_death() {
        assertThat(policy.afterDeath(NOON)).contains(Duration.ofMillis(250));
        assertThat(policy.afterDeath(NOON)).contains(Duration.ofMillis(500));
        assertThat(policy.afterDeath(NOON)).contains(Duration.ofSeconds(1));
    }

    @Test
    void who_dies_too_often_is_given_up() {
        for (int death = 1; death <= 5; death++) {
            assertThat(policy.afterDeath(NOON)).isPresent();
        }

        assertThat(policy.afterDeath(NOON)).isEmpty();
    }

    @Test
    void old_deaths_are_forgiven() {
        for (int hour = 0; hour < 20; hour++) {
            Instant death = NOON.plus(Duration.ofHours(hour));

            assertThat(policy.afterDeath(death)).contains(Duration.ofMillis(250));
        }
    }
}
