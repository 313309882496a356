package org.habeas.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Lanterns;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffTasksComponentTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject Lanterns lanterns;
    @Inject Register register;
    @Inject StaffTasks tasks;
    @Inject ObjectMapper mapper;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "habeas.events.topic-prefix", defaultValue = "")
    String prefix;

    private final UUID keeper = UUID.randomUUID();

    @Test
    void work_is_told_once_and_again_when_its_last_day_moves() throws IOException {
        UUID lantern = lanterns.open(keeper);
        Cause cause = cause(lantern, UUID.randomUUID());

        want(want(lantern, cause, Visibility.PUBLIC, null));
        want(want(lantern, cause, Visibility.PUBLIC, null));
        want(want(lantern, cause, Visibility.PUBLIC, LocalDate.of(2018, 5, 15)));

        List<JsonNode> told = told(2);
        assertThat(told).extracting(e -> e.get("revision").asInt()).containsExactly(1, 2);
        assertThat(told.getFirst().has("due")).isFalse();
        assertThat(told.getLast().get("due").asText()).isEqualTo("2018-05-15");
        assertThat(told.getLast().get("docket_id").asText()).isEqualTo(lantern.toString());
        assertThat(told.getLast().get("docket_kind").asText()).isEqualTo("lanterns");
        assertThat(told.getLast().get("visibility").asText()).isEqualTo("confidential");
    }

    @Test
    void what_a_rule_wants_no_longer_is_dropped_and_what_it_wants_still_is_not()
            throws IOException {
        UUID lantern = lanterns.open(keeper);
        Want first = want(lantern, cause(lantern, UUID.randomUUID()), Visibility.PUBLIC, null);
        Want second = want(lantern, cause(lantern, UUID.randomUUID()), Visibility.PUBLIC, null);
        settle(lantern, List.of(first, second));

        settle(lantern, List.of(second));
        settle(lantern, List.of(second));
        settle(lantern, List.of(first, second));

        assertThat(told(4))
                .extracting(StaffTasksComponentTest::words)
                .containsExactly(
                        "wanted " + first.cause().entryId(),
                        "wanted " + second.cause().entryId(),
                        "dropped " + first.cause().entryId(),
                        "wanted " + first.cause().entryId());
    }

    @Test
    void work_falls_with_the_entry_that_it_follows_from_here_or_elsewhere() throws IOException {
        UUID lantern = lanterns.open(keeper);
        UUID here = lanterns.light(lantern, Visibility.PUBLIC, null);
        UUID elsewhere = UUID.randomUUID();
        want(want(lantern, cause(lantern, here), Visibility.PUBLIC, null));
        want(want(lantern, cause(UUID.randomUUID(), elsewhere), Visibility.PUBLIC, null));

        lanterns.light(lantern, Visibility.PUBLIC, here);
        QuarkusTransaction.requiringNew().run(() -> register.retractEffects(elsewhere));

        List<JsonNode> told = told(4);
        assertThat(told)
                .extracting(StaffTasksComponentTest::words)
                .endsWith("dropped " + here, "dropped " + elsewhere);
        assertThat(told.getLast().get("why").asText()).isEqualTo("cause_retracted");
        assertThat(seen(lantern, Visibility.RESTRICTED)).isEmpty();
    }

    @Test
    void what_is_restricted_is_never_told_and_is_shown_here_to_those_who_may_know()
            throws IOException {
        UUID lantern = lanterns.open(keeper);
        UUID hidden = lanterns.light(lantern, Visibility.RESTRICTED, null);
        want(want(lantern, cause(lantern, hidden), Visibility.PUBLIC, null));
        want(want(lantern, cause(lantern, UUID.randomUUID()), Visibility.RESTRICTED, null));
        UUID open = UUID.randomUUID();

        want(want(lantern, cause(lantern, open), Visibility.PUBLIC, null));

        assertThat(told(1))
                .extracting(StaffTasksComponentTest::words)
                .containsExactly("wanted " + open);
        assertThat(seen(lantern, Visibility.RESTRICTED)).hasSize(3);
        assertThat(seen(lantern, Visibility.CONFIDENTIAL))
                .extracting(WantedWork::isQueued)
                .containsExactly(true);
        assertThat(seen(lantern, Visibility.PARTNER)).isEmpty();
    }

    private Cause cause(UUID docket, UUID entry) {
        return new Cause("R-00", null, "lantern", docket, entry);
    }

    private Want want(UUID about, Cause cause, Visibility visibility, @Nullable LocalDate due) {
        return new Want(
                "confirm_release",
                keeper,
                about,
                "lanterns",
                cause,
                FuzzyDate.parse("2018-05-01"),
                visibility,
                due);
    }

    private void want(Want want) {
        QuarkusTransaction.requiringNew().run(() -> tasks.want(want));
    }

    private void settle(UUID about, List<Want> wanted) {
        QuarkusTransaction.requiringNew().run(() -> tasks.settle(about, "R-00", wanted));
    }

    private List<WantedWork> seen(UUID about, Visibility clearance) {
        return tasks.of(about, register.today(clearance));
    }

    private static String words(JsonNode event) {
        return event.get("state_after").asText()
                + " "
                + event.get("cause").get("entry_id").asText();
    }

    /** What staff were told of the keeper, so many events. */
    private List<JsonNode> told(int count) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                brokers,
                                "group.id",
                                UUID.randomUUID().toString(),
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(prefix + "habeas.staff"));
            while (found.size() < count && System.nanoTime() < end) {
                for (ConsumerRecord<String, byte[]> e : consumer.poll(Duration.ofMillis(200))) {
                    if (keeper.toString().equals(e.key())) {
                        found.add(mapper.readTree(e.value()));
                    }
                }
            }
        }
        assertThat(found).hasSize(count);
        return found;
    }
}
