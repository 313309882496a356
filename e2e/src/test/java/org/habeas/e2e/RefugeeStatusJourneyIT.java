package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.e2e.Hunted.causedBy;
import static org.habeas.e2e.Hunted.docket;
import static org.habeas.e2e.Hunted.page;
import static org.habeas.e2e.Hunted.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Patience;
import org.junit.jupiter.api.Test;

/** One fact recorded in one service changes what all three services say. */
class RefugeeStatusJourneyIT {

    private static final Fact REFUGEE_STATUS =
            Fact.of(
                    """
                    {"kind": "granted", "protection_type": "refugee_status", \
                    "level": "final_court", "finality": "final", \
                    "grounds": ["political_opinion"], "against_states": ["KZ"]}\
                    """,
                    "2024-09-02");

    private final Editor editor = new Editor();

    @Test
    void refugee_status_suspends_the_extradition_meets_the_demand_and_protects_the_person() {
        Hunted hunted = Hunted.by(editor, "Protecta Invented");
        UUID granting = hunted.demands("grant_protection");
        UUID refusing = hunted.demands("refuse_extradition");
        UUID application = hunted.seeksAsylum("public", "no");
        assertThat(status("extradition-proceedings", hunted.extradition()))
                .isEqualTo("request_received");

        String grant = grants(application);

        Patience.until(() ->
                assertThat(status("extradition-proceedings", hunted.extradition()))
                        .isEqualTo("suspended"));
        Patience.until(() -> assertThat(status("demands", granting)).isEqualTo("met"));
        Patience.until(() -> assertProtected(hunted.person()));
        JsonNode extradition = docket("extradition-proceedings", hunted.extradition());
        assertThat(acts(causedBy(grant, extradition))).contains("suspended", "bar_proposed");
        assertThat(acts(causedBy(grant, docket("demands", granting)))).containsExactly("met");
        assertThat(acts(causedBy(grant, docket("custody-records", hunted.custody()))))
                .containsExactly("protection_noted");
        assertThat(page(hunted.person()).at("/standing/protection/type").asText())
                .isEqualTo("refugee_status");
        assertThat(status("demands", refusing)).isEqualTo("open");

        String barred =
                editor.records(
                                "extradition-proceedings",
                                hunted.extradition(),
                                Fact.of(
                                        """
                                        {"kind": "barred", "ground": "refugee_status", \
                                        "link_id": "%s"}\
                                        """
                                                .formatted(application),
                                        "2024-09-10"))
                        .at("/entry/id")
                        .asText();

        assertThat(status("extradition-proceedings", hunted.extradition())).isEqualTo("barred");
        Patience.until(() -> assertThat(status("demands", refusing)).isEqualTo("met"));
        assertThat(acts(causedBy(barred, docket("demands", refusing)))).containsExactly("met");
    }

    /** The middle of three, because the first one meets cold processes. */
    @Test
    void all_three_services_say_so_within_a_second() {
        List<Duration> took = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            Hunted hunted = Hunted.by(editor, "Celera Invented " + "abc".charAt(round));
            UUID granting = hunted.demands("grant_protection");
            UUID application = hunted.seeksAsylum("public", "no");

            grants(application);
            long begun = System.nanoTime();

            Patience.until(() -> {
                assertThat(status("demands", granting)).isEqualTo("met");
                assertProtected(hunted.person());
                assertThat(status("extradition-proceedings", hunted.extradition()))
                        .isEqualTo("suspended");
            });
            took.add(Duration.ofNanos(System.nanoTime() - begun));
        }

        System.out.println("refugee status reached all three services after " + took);
        assertThat(took.stream().sorted().toList().get(1)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void protection_from_the_instigator_also_suspends_what_another_state_asks() {
        Hunted hunted = Hunted.by(editor, "Instigata Invented");
        UUID instigated =
                editor.opens(
                        "extradition-proceedings",
                        """
                        {"person_id": "%s", "requesting_state": "RU", "requested_state": "LT", \
                        "instigating_state": "KZ", "instigation_basis": "stated"}\
                        """
                                .formatted(hunted.person()),
                        Fact.of("{\"kind\": \"request_received\"}", "2024-04-02"));
        UUID unrelated = Hunted.requested(editor, hunted.person(), "BY");
        UUID application = hunted.seeksAsylum("public", "no");

        String grant = grants(application);

        Patience.until(() ->
                assertThat(status("extradition-proceedings", instigated)).isEqualTo("suspended"));
        JsonNode other = docket("extradition-proceedings", unrelated);
        assertThat(acts(causedBy(grant, other))).doesNotContain("bar_proposed", "suspended");
    }

    @Test
    void release_meets_the_demand_and_demands_that_the_restrictions_left_be_lifted() {
        Hunted hunted = Hunted.by(editor, "Libera Invented");
        UUID release = hunted.demands("release");
        editor.records(
                "custody-records",
                hunted.custody(),
                Fact.of("{\"kind\": \"imprisoned\", \"state\": \"KZ\"}", "2024-07-01"));
        UUID listing =
                editor.opens(
                        "restrictions",
                        """
                        {"person_id": "%s", "type": "terrorism_financing_listing", \
                        "basis": "listing", "state": "KZ"}\
                        """
                                .formatted(hunted.person()),
                        Fact.of("{\"kind\": \"imposed\"}", "2024-07-02"));

        String released =
                editor.records(
                                "custody-records",
                                hunted.custody(),
                                Fact.of(
                                        "{\"kind\": \"released\", \"release_ground\": \"pardon\"}",
                                        "2024-08-01"))
                        .at("/entry/id")
                        .asText();

        Patience.until(() -> assertThat(status("demands", release)).isEqualTo("met"));
        assertThat(acts(causedBy(released, docket("demands", release)))).containsExactly("met");
        Patience.until(
                () -> assertThat(demandsOf(hunted.person(), "lift_restrictions")).hasSize(1));
        JsonNode lifting = demandsOf(hunted.person(), "lift_restrictions").getFirst();
        assertThat(lifting.path("status").asText()).isEqualTo("open");
        assertThat(lifting.toString()).contains("terrorism_financing_listing");
        assertThat(page(hunted.person()).at("/standing/residual_restrictions").asBoolean())
                .isTrue();
        assertThat(status("restrictions", listing)).isEqualTo("active");
    }

    @Test
    void an_arrest_for_extradition_opens_detention_and_bail_ends_it() {
        Hunted hunted = Hunted.by(editor, "Custodia Invented");

        String arrest = extraditionFact(hunted, "{\"kind\": \"arrest_made\"}", "2024-06-03");

        Patience.until(() ->
                assertThat(status("custody-records", hunted.custody()))
                        .isEqualTo("extradition_detention"));
        JsonNode custody = docket("custody-records", hunted.custody());
        assertThat(acts(causedBy(arrest, custody))).containsExactly("detained_for_extradition");
        assertThat(custody.at("/state/now/state").asText()).isEqualTo("LT");
        assertThat(causedBy(arrest, custody).getFirst().at("/cause/rule").asText())
                .isEqualTo("R-11");

        String bail =
                extraditionFact(
                        hunted,
                        "{\"kind\": \"bail_granted\", \"form\": \"personal_surety\"}",
                        "2024-07-03");

        Patience.until(
                () -> assertThat(status("custody-records", hunted.custody())).isEqualTo("bail"));
        assertThat(acts(causedBy(bail, docket("custody-records", hunted.custody()))))
                .containsExactly("released_on_bail");
    }

    @Test
    void a_deletion_by_interpol_meets_the_demand_of_that_person_only() {
        Hunted hunted = Hunted.by(editor, "Alerta Invented");
        Hunted companion = Hunted.by(editor, "Companion Invented");
        UUID alert = alertOf(hunted.person());
        UUID otherAlert = alertOf(companion.person());
        UUID demand = hunted.demands("delete_interpol_data");
        UUID otherDemand = companion.demands("delete_interpol_data");

        editor.records(
                "interpol-alerts",
                alert,
                Fact.of(
                        """
                        {"kind": "deleted", "by": "ccf", "ground": "constitution_art_3"}\
                        """,
                        "2024-08-01"));

        Patience.until(() -> assertThat(status("demands", demand)).isEqualTo("met"));
        assertThat(status("interpol-alerts", alert)).isEqualTo("deleted");
        assertThat(status("demands", otherDemand)).isEqualTo("open");
        assertThat(
                        editor.door()
                                .get("/v1/interpol-alerts/" + otherAlert)
                                .with(200)
                                .at("/status")
                                .asText())
                .isEqualTo("published");
        assertThat(status("extradition-proceedings", hunted.extradition()))
                .isEqualTo("request_received");
    }

    @Test
    void a_repeated_request_reopens_the_demand_and_keeps_the_first_refusal() {
        Hunted hunted = Hunted.by(editor, "Repetita Invented");
        UUID demand = hunted.demands("refuse_extradition");
        extraditionFact(
                hunted,
                "{\"kind\": \"refused\", \"finality\": \"final\", \"grounds\": [\"political_motive\"]}",
                "2024-08-01");
        Patience.until(() -> assertThat(status("demands", demand)).isEqualTo("met"));

        UUID second =
                editor.opens(
                        "extradition-proceedings",
                        """
                        {"person_id": "%s", "requesting_state": "KZ", "requested_state": "LT"}\
                        """
                                .formatted(hunted.person()),
                        Fact.of("{\"kind\": \"request_received\"}", "2024-10-01"));

        JsonNode repeated = docket("extradition-proceedings", second);
        assertThat(repeated.at("/head/round").asInt()).isEqualTo(2);
        assertThat(repeated.at("/head/repeat_of").asText())
                .isEqualTo(hunted.extradition().toString());
        Patience.until(() -> assertThat(status("demands", demand)).isEqualTo("reopened"));
        assertThat(status("extradition-proceedings", hunted.extradition()))
                .isEqualTo("refused_final");
    }

    @Test
    void asylum_suspends_the_extradition_until_it_is_refused_finally() {
        Hunted hunted = Hunted.by(editor, "Refutata Invented");

        UUID application = hunted.seeksAsylum("public", "yes");

        Patience.until(() ->
                assertThat(status("extradition-proceedings", hunted.extradition()))
                        .isEqualTo("suspended"));

        String refusal =
                editor.records(
                                "asylum-applications",
                                application,
                                Fact.of("{\"kind\": \"refused_finally\"}", "2024-09-01"))
                        .at("/entry/id")
                        .asText();

        Patience.until(() ->
                assertThat(status("extradition-proceedings", hunted.extradition()))
                        .isEqualTo("request_received"));
        assertThat(acts(causedBy(refusal, docket("extradition-proceedings", hunted.extradition()))))
                .containsExactly("resumed");
    }

    private String grants(UUID application) {
        return editor.records("asylum-applications", application, REFUGEE_STATUS)
                .at("/entry/id")
                .asText();
    }

    private String extraditionFact(Hunted hunted, String act, String on) {
        return editor.records("extradition-proceedings", hunted.extradition(), Fact.of(act, on))
                .at("/entry/id")
                .asText();
    }

    private UUID alertOf(UUID person) {
        return editor.opens(
                "interpol-alerts",
                """
                {"person_id": "%s", "alert_type": "red_notice", "requesting_states": ["KZ"]}\
                """
                        .formatted(person),
                Fact.of("{\"kind\": \"published\"}", "2024-05-02"));
    }

    private static void assertProtected(UUID person) {
        assertThat(page(person).at("/standing/liberty_profile").asText())
                .isEqualTo("abroad_protected");
    }

    private List<JsonNode> demandsOf(UUID person, String type) {
        return editor.door()
                .get("/v1/demands?person_id=" + person + "&type=" + type)
                .with(200)
                .at("/items")
                .valueStream()
                .toList();
    }

    private static List<String> acts(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.at("/act/kind").asText()).toList();
    }
}
