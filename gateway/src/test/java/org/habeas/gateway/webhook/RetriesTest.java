package org.habeas.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final List<Duration> PAUSES =
            new SmallRyeConfigBuilder()
                    .withMapping(WebhookConfig.class)
                    .withConverter(
                            Duration.class,
                            200,
                            new io.quarkus.runtime.configuration.DurationConverter())
                    .build()
                    .getConfigMapping(WebhookConfig.class)
                    .retries();

    @Test
    void a_message_is_tried_for_three_days() {
        Duration all = PAUSES.stream().reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(72), Duration.ofHours(80));
        assertThat(new Retries(PAUSES, new Random(1)).next(PAUSES.size() + 1, null, NOON))
                .isEmpty();
    }

    @Property
    void a_pause_is_never_shorter_than_planned_or_asked_for_and_hardly_longer(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int tries,
            @ForAll @LongRange(min = 0, max = 86_400) long asked) {
        Duration planned = PAUSES.get(tries - 1);
        Duration least =
                planned.compareTo(Duration.ofSeconds(asked)) > 0
                        ? planned
                        : Duration.ofSeconds(asked);

        Instant next =
                new Retries(PAUSES, new Random(seed))
                        .next(tries, Duration.ofSeconds(asked), NOON)
                        .orElseThrow();

        assertThat(Duration.between(NOON, next))
                .isBetween(least, least.plus(planned.dividedBy(10)));
    }
}
