package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.habeas.e2e.Chronicle.Life;
import org.habeas.e2e.system.Databases;
import org.habeas.e2e.system.Launcher.Said;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Processes;
import org.habeas.e2e.system.Topics;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service has derived can be thrown away: entries and topics tell it again, to the byte. */
@Order(Integer.MAX_VALUE - 1)
class RebuildIT {
    private static final PackagedHabeas HABEAS = PackagedHabeas.running();
    private static final Databases DATABASES = HABEAS.databases();
    private static final List<String> SERVICES =
            List.of("case-service", "extradition-service", "advocacy-service");
    private static final Duration QUIET = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {"case-service", "extradition-service", "advocacy-service"})
    void every_table_is_to_the_byte_as_before_and_nothing_is_told_twice(String service) {
        awaitQuiet();
        Map<String, String> before = DATABASES.dump(service);
        int told = Topics.events().size();
        DATABASES.run(service, "update view set body = 'spoilt' where clearance = 0");
        DATABASES.run(service, "delete from listing");
        DATABASES.run(service, "delete from span where clearance > 0");

        Said said = HABEAS.launcher().run("rebuild", service);

        assertThat(said.code()).as(said.text()).isZero();
        System.out.printf("%s: %s%n", service, said.lastLine());
        awaitQuiet();
        assertThat(DATABASES.dump(service)).isEqualTo(before);
        assertThat(Topics.events()).hasSize(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-service", "extradition-service", "advocacy-service"})
    void killed_in_the_middle_it_begins_again_while_the_others_write_and_all_agree(String service) {
        List<Life> lives;
        try (Chronicle chronicle = Chronicle.begin()) {
            chronicle.allow(6);
            Processes processes = HABEAS.processes();
            var said =
                    CompletableFuture.supplyAsync(() -> HABEAS.launcher().run("rebuild", service));
            Patience.within(Patience.OF_A_RETURN)
                    .untilAsserted(() -> assertThat(open(service, "begun_at is not null")).isOne());
            long dead = processes.kill(service);

            Said end = said.join();

            assertThat(end.code()).as(end.text()).isZero();
            assertThat(processes.pid(service)).isNotEqualTo(dead);
            assertThat(open(service, "true")).isZero();
            Patience.within(Patience.OF_A_RETURN)
                    .untilAsserted(() -> {
                        assertThat(chronicle.failures()).isEmpty();
                        assertThat(chronicle.recorded()).hasSizeGreaterThanOrEqualTo(6);
                    });
            lives = chronicle.recorded();
        }
        for (Life life : lives) {
            Patience.within(Patience.OF_A_RETURN).untilAsserted(() -> FaultsIT.assertWhole(life));
        }
        assertThat(Topics.deadLetters()).isEmpty();
    }

    @Test
    void a_service_that_does_not_exist_is_not_rebuilt() {
        Said said = HABEAS.launcher().run("rebuild", "weather-service");

        assertThat(said.code()).isNotZero();
        assertThat(said.text()).contains("case-service, extradition-service, advocacy-service");
    }

    private static long open(String service, String and) {
        return DATABASES.number(
                service, "select count(*) from rebuild where finished_at is null and " + and);
    }

    /** Everything told has been heard, and what is done a little later is done. */
    private static void awaitQuiet() {
        Patience.within(QUIET)
                .untilAsserted(() -> {
                    List<Map<String, String>> before = dumps();
                    for (String service : SERVICES) {
                        assertThat(DATABASES.number(service, "select count(*) from outbox"))
                                .isZero();
                    }
                    assertThat(
                                    DATABASES.number(
                                            "case-service", "select count(*) from tally_change"))
                            .isZero();
                    assertThat(
                                    DATABASES.number(
                                            "extradition-service",
                                            "select count(*) from risk_mark where due_at <= now() + interval '1 minute'"))
                            .isZero();
                    Patience.until(
                            () -> assertThat(HABEAS.launcher().run("status").code()).isZero());
                    assertThat(dumps()).isEqualTo(before);
                });
    }

    private static List<Map<String, String>> dumps() {
        return SERVICES.stream().map(DATABASES::dump).toList();
    }
}
