package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.e2e.Hunted.docket;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.habeas.e2e.Chronicle.Life;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Launcher.Said;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Processes;
import org.habeas.e2e.system.Role;
import org.habeas.e2e.system.Topics;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Whatever dies while entries are being written, nothing acknowledged is lost or done twice, and
 * who follows the feed of changes ends with what there is.
 */
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsIT {

    private static final List<String> VICTIMS =
            List.of(
                    "case-service",
                    "extradition-service",
                    "advocacy-service",
                    "gateway",
                    "kafka",
                    "postgresql");
    private static final int LIVES_A_VICTIM = 8;
    private static final Duration STANDSTILL = Duration.ofMinutes(1);
    private static final int LIVES_OF_A_STANDSTILL = 40;
    private static final PackagedHabeas HABEAS = PackagedHabeas.running();
    private static final Door READER = Door.as(Role.ANYBODY);

    @Test
    @Order(1)
    void each_process_is_killed_in_turn_and_all_agree_in_the_end_and_every_copy_with_them() {
        Vanishing records = new Vanishing();
        Map<String, Runnable> afterwards =
                Map.of(
                        "case-service", records::hide,
                        "advocacy-service", records::merge,
                        "kafka", records::erase);
        try (Copies copies = Copies.begin(HABEAS)) {
            copies.awaitThere(records);
            agreeAfter(chronicle -> {
                for (String victim : VICTIMS) {
                    killed(victim, chronicle);
                    afterwards.getOrDefault(victim, () -> {}).run();
                }
                copies.restartSecondGateway();
            });
            copies.assertWhole(records);
        }
    }

    /** The launcher itself dies and leaves everything running; the next start takes over. */
    @Test
    @Order(2)
    void after_the_death_of_the_launcher_a_new_start_takes_over_and_nothing_is_lost() {
        agreeAfter(chronicle -> {
            chronicle.allow(LIVES_A_VICTIM);
            awaitProgress(chronicle, 2);
            Processes processes = HABEAS.processes();
            long dead = processes.kill("launcher");
            Patience.until(() -> assertThat(processes.isAlive(dead)).isFalse());

            Said said = HABEAS.up();

            assertThat(said.code()).as(said.text()).isZero();
            assertThat(said.text()).contains("what an earlier start left behind");
            awaitProgress(chronicle, LIVES_A_VICTIM);
        });
    }

    /** What is told waits with whoever tells it, and everybody writes on meanwhile. */
    @Test
    @Order(3)
    void kafka_stands_still_for_a_minute_and_nobody_who_writes_notices() {
        agreeAfter(chronicle -> {
            chronicle.allow(2);
            awaitProgress(chronicle, 2);
            Processes processes = HABEAS.processes();
            long begun = System.nanoTime();
            processes.pause("kafka");
            try {
                int lives = 2;
                while (millisSince(begun) < STANDSTILL.toMillis()) {
                    lives += 2;
                    chronicle.allow(2);
                    awaitProgress(chronicle, lives);
                    assertThat(chronicle.repeated()).isZero();
                    READER.get("/v1/persons?limit=1").with(200);
                    paceUntil(begun, lives);
                }
            } finally {
                processes.resume("kafka");
            }
            chronicle.allow(2);
            awaitProgress(chronicle, chronicle.recorded().size() + 1);
        });
    }

    /** Some lives every few seconds of the standstill; a test is not made of waiting for them. */
    private static void paceUntil(long begun, int lives) {
        Duration most = STANDSTILL.multipliedBy(lives).dividedBy(LIVES_OF_A_STANDSTILL);
        Duration end = most.compareTo(STANDSTILL) < 0 ? most : STANDSTILL;
        Patience.within(STANDSTILL.plusSeconds(5))
                .until(() -> millisSince(begun) >= end.toMillis());
    }

    private static void agreeAfter(Consumer<Chronicle> faults) {
        List<Life> lives;
        try (Chronicle chronicle = Chronicle.begin()) {
            faults.accept(chronicle);
            lives = chronicle.recorded();
            System.out.printf(
                    "%d lives recorded during the faults, %d answers did not come%n",
                    lives.size(), chronicle.repeated());
        }
        long begun = System.nanoTime();
        for (Life life : lives) {
            Patience.within(Patience.OF_A_RETURN).untilAsserted(() -> assertWhole(life));
        }
        System.out.printf("all services agreed %d ms later%n", millisSince(begun));
        assertThat(Topics.deadLetters()).isEmpty();
        assertThat(HABEAS.launcher().run("status").code()).isZero();
    }

    private static void killed(String victim, Chronicle chronicle) {
        int before = chronicle.recorded().size();
        chronicle.allow(LIVES_A_VICTIM);
        awaitProgress(chronicle, before + 2);
        Processes processes = HABEAS.processes();
        long begun = System.nanoTime();
        long dead = processes.kill(victim);

        Patience.within(Patience.OF_A_RETURN)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .untilAsserted(() -> {
                    assertThat(processes.pid(victim)).isNotEqualTo(dead);
                    assertAllAnswer();
                });
        System.out.printf("%s was killed and back after %d ms%n", victim, millisSince(begun));
        awaitProgress(chronicle, before + LIVES_A_VICTIM);
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }

    private static void awaitProgress(Chronicle chronicle, int lives) {
        Patience.within(Patience.OF_A_RETURN)
                .untilAsserted(() -> {
                    assertThat(chronicle.failures()).isEmpty();
                    assertThat(chronicle.recorded()).hasSizeGreaterThanOrEqualTo(lives);
                });
    }

    private static void assertAllAnswer() {
        for (String list : List.of("persons", "interpol-alerts", "demands")) {
            READER.get("/v1/" + list + "?limit=1").with(200);
        }
        assertThat(Topics.deadLetters()).isEmpty();
    }

    /** Every acknowledged entry is there, and every reaction happened exactly once. */
    static void assertWhole(Life life) {
        JsonNode custody = docket("custody-records", life.custody());
        assertThat(acts(custody))
                .isEqualTo(Map.of("arrested", 1L, "released", 1L, "detained_for_extradition", 1L));
        assertThat(custody.path("status").asText()).isEqualTo("extradition_detention");
        assertThat(Hunted.causedBy(life.arrest().toString(), custody)).hasSize(1);

        JsonNode extradition = docket("extradition-proceedings", life.extradition());
        assertThat(acts(extradition)).isEqualTo(Map.of("request_received", 1L, "arrest_made", 1L));

        JsonNode demand = docket("demands", life.demand());
        assertThat(acts(demand)).isEqualTo(Map.of("opened", 1L, "met", 1L, "reopened", 1L));
        assertThat(Hunted.causedBy(life.release().toString(), demand)).hasSize(1);

        assertThat(
                        READER.get("/v1/demands?type=lift_restrictions&person_id=" + life.person())
                                .with(200)
                                .at("/items"))
                .hasSize(1);
        assertThat(docket("restrictions", life.restriction()).path("status").asText())
                .isEqualTo("active");
        assertPageAgrees(life, demand, extradition);
    }

    /** The person's page has heard every event of the other services. */
    private static void assertPageAgrees(Life life, JsonNode demand, JsonNode extradition) {
        JsonNode page = Hunted.page(life.person());
        assertThat(page.at("/standing/custody").asText()).isEqualTo("extradition_detention");
        assertThat(linked(page.path("campaigns"), life.demand()))
                .isEqualTo(demand.path("status").asText());
        assertThat(linked(page.path("proceedings"), life.extradition()))
                .isEqualTo(extradition.path("status").asText());
        List<String> told =
                page.path("timeline")
                        .valueStream()
                        .filter(item -> item.path("sources").isEmpty())
                        .map(item -> item.path("what").asText() + item.path("docket").asText())
                        .toList();
        assertThat(told).doesNotHaveDuplicates();
    }

    private static String linked(JsonNode links, UUID docket) {
        return links.valueStream()
                .filter(link -> link.path("id").asText().equals(docket.toString()))
                .map(link -> link.path("status").asText())
                .findFirst()
                .orElse("not linked");
    }

    private static Map<String, Long> acts(JsonNode docket) {
        return docket.path("entries")
                .valueStream()
                .map(entry -> entry.at("/act/kind").asText())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
