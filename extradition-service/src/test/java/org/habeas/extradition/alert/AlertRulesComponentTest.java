package org.habeas.extradition.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.habeas.docket.Visibility;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.subject.FactKind;
import org.habeas.extradition.subject.SubjectFact;
import org.habeas.extradition.subject.Subjects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlertRulesComponentTest {
    private static final String ALERTS = "interpol-alerts";
    private static final String ASYLUM = "asylum-applications";
    private static final String PUBLISHED =
            entry("{\"kind\":\"published\"}", "2016-01-01", "confidential");
    private static final String DELETED_ART_3 =
            entry(
                    "{\"kind\":\"deleted\",\"by\":\"ccf\",\"ground\":\"constitution_art_3\"}",
                    "2017-07-13",
                    "partner");

    private static final String DEAD = "\"state_after\":\"deceased_in_custody\"";

    @Inject EventLog events;
    @Inject Subjects subjects;

    private final UUID person = UUID.randomUUID();
    private final UUID alert = UUID.randomUUID();
    private final UUID asylum = UUID.randomUUID();

    @Test
    void R04_a_refugee_status_asks_to_be_confirmed_to_interpol() {
        open(ALERTS, alert, head(person), "confidential", PUBLISHED).statusCode(201);

        granted("refugee_status", "restricted");

        assertThat(tasks("reviewer", person, "confirm_status_to_interpol")).containsExactly("open");
        assertThat(tasks("editor", person, "confirm_status_to_interpol")).isEmpty();
    }

    @Test
    void INV_X_06_the_alert_does_not_change_by_itself() {
        open(ALERTS, alert, head(person), "confidential", PUBLISHED).statusCode(201);

        granted("refugee_status", "confidential");
        read("editor", ALERTS, alert).body("status", equalTo("published"));
        record(
                        ALERTS,
                        alert,
                        entry(
                                "{\"kind\":\"refugee_status_confirmed\",\"by_state\":\"CH\"}",
                                "2020-03-01",
                                "public"))
                .statusCode(201)
                .body("entry.visibility", equalTo("confidential"))
                .body("after.status", equalTo("published"));

        assertThat(tasks("editor", person, "confirm_status_to_interpol")).containsExactly("fallen");
    }

    @Test
    void R04_holds_whatever_comes_first_and_falls_when_the_status_is_revoked() {
        granted("refugee_status", "confidential");
        open(ALERTS, alert, head(person), "confidential", PUBLISHED).statusCode(201);
        assertThat(tasks("editor", person, "confirm_status_to_interpol")).containsExactly("open");

        record(ASYLUM, asylum, entry("{\"kind\":\"revoked\"}", "2022-01-01", "confidential"))
                .statusCode(201);

        assertThat(tasks("editor", person, "confirm_status_to_interpol")).containsExactly("fallen");
        read("editor", ALERTS, alert).body("status", equalTo("published"));
    }

    @Test
    void R04_neither_another_protection_nor_an_alert_of_a_state_that_does_not_persecute_asks() {
        open(ALERTS, alert, head(person), "confidential", PUBLISHED).statusCode(201);
        granted("subsidiary_protection", "confidential");
        assertThat(tasks("editor", person, "confirm_status_to_interpol")).isEmpty();

        UUID other = UUID.randomUUID();
        prosecuted(other, "RU", "accused");
        open(ALERTS, UUID.randomUUID(), head(other), "confidential", PUBLISHED).statusCode(201);
        open(
                        ASYLUM,
                        UUID.randomUUID(),
                        applicants(other),
                        "confidential",
                        grant("refugee_status", "confidential"))
                .statusCode(201);
        assertThat(tasks("editor", other, "confirm_status_to_interpol")).isEmpty();
    }

    @Test
    void R04_data_deleted_for_a_status_may_be_restored_once_it_is_revoked() {
        open(ALERTS, alert, head(person), "confidential", PUBLISHED).statusCode(201);
        granted("refugee_status", "confidential");
        record(
                        ALERTS,
                        alert,
                        entry(
                                "{\"kind\":\"deleted\",\"ground\":\"refugee_policy\"}",
                                "2021-01-01",
                                "confidential"))
                .statusCode(201);

        String revoked =
                record(
                                ASYLUM,
                                asylum,
                                entry("{\"kind\":\"revoked\"}", "2022-01-01", "confidential"))
                        .statusCode(201)
                        .extract()
                        .path("entry.id");

        read("editor", ALERTS, alert)
                .body("status", equalTo("deleted"))
                .body("state.known.may_be_restored", equalTo(true))
                .body("entries[-1].cause.rule", equalTo("R-04"));
        retract(ASYLUM, asylum, revoked).statusCode(200);
        read("editor", ALERTS, alert).body("state.known.may_be_restored", equalTo(false));
    }

    @Test
    void R03_a_deletion_under_article_3_is_a_new_fact_for_everybody_in_the_same_affair() {
        UUID companion = UUID.randomUUID();
        UUID stranger = UUID.randomUUID();
        affair(person, "the case of an invented bank " + person);
        affair(companion, "the case of an invented bank " + person);
        open(ALERTS, alert, head(person), "confidential", PUBLISHED).statusCode(201);

        String deleted =
                record(ALERTS, alert, DELETED_ART_3).statusCode(201).extract().path("entry.id");

        assertThat(tasks("editor", companion, "consider_ccf_request")).containsExactly("open");
        assertThat(tasks("editor", person, "consider_ccf_request")).isEmpty();
        assertThat(tasks("editor", stranger, "consider_ccf_request")).isEmpty();
        UUID late = UUID.randomUUID();
        affair(late, "the case of an invented bank " + person);
        assertThat(tasks("editor", late, "consider_ccf_request")).containsExactly("open");
        retract(ALERTS, alert, deleted).statusCode(200);
        assertThat(tasks("editor", companion, "consider_ccf_request")).containsExactly("fallen");
    }

    @Test
    void INV_X_07_a_deletion_changes_no_extradition_and_nobody_elses_alert() {
        UUID companion = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        UUID extradition = UUID.randomUUID();
        affair(person, "an invented affair " + person);
        affair(companion, "an invented affair " + person);
        open(ALERTS, alert, head(person), "confidential", PUBLISHED).statusCode(201);
        open(ALERTS, other, head(companion), "confidential", PUBLISHED).statusCode(201);
        open(
                        "extradition-proceedings",
                        extradition,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"FR\"}"
                                .formatted(person),
                        "partner",
                        entry("{\"kind\":\"request_received\"}", "2016-02-01", "partner"))
                .statusCode(201);

        record(ALERTS, alert, DELETED_ART_3).statusCode(201);

        read("editor", ALERTS, other).body("status", equalTo("published"));
        read("partner", "extradition-proceedings", extradition)
                .body("status", equalTo("request_received"));
    }

    @Test
    void R22_when_the_last_charge_is_dropped_deletion_is_asked_for() {
        open(ALERTS, alert, head(person), "confidential", PUBLISHED).statusCode(201);
        UUID proceeding = prosecuted(person, "KZ", "accused");
        UUID second = prosecuted(person, "KZ", "accused");

        prosecuted(proceeding, person, "discontinued");
        assertThat(tasks("editor", person, "request_ccf_deletion")).isEmpty();
        prosecuted(second, person, "discontinued");

        assertThat(tasks("editor", person, "request_ccf_deletion")).containsExactly("open", "open");
        prosecuted(person, "KZ", "accused");
        assertThat(tasks("editor", person, "request_ccf_deletion"))
                .containsExactly("fallen", "fallen");
    }

    @Test
    void R14_death_ends_the_hunt_and_leaves_the_data_as_they_are() throws Exception {
        open(ALERTS, alert, head(person), "confidential", PUBLISHED).statusCode(201);

        events.send("habeas.cases", "habeas.case.person-died-in-custody.v1", person, DEAD);

        await(() -> read("editor", ALERTS, alert).extract().path("entries[-1].cause.rule") != null);
        read("editor", ALERTS, alert)
                .body("status", equalTo("published"))
                .body("entries.act.kind", hasItem("ended_by_death"))
                .body("entries[-1].cause.rule", equalTo("R-14"));
    }

    @Test
    void R14_a_notice_recorded_after_the_death_is_known_hunts_nobody() throws Exception {
        events.send("habeas.cases", "habeas.case.person-died-in-custody.v1", person, DEAD);
        await(() -> isKnown(person));

        open(ALERTS, alert, head(person), "confidential", PUBLISHED).statusCode(201);

        read("editor", ALERTS, alert)
                .body("entries.act.kind", hasItem("ended_by_death"))
                .body("entries[-1].cause.rule", equalTo("R-14"));
    }

    private static boolean isKnown(UUID person) {
        return as("editor").get("/v1/subjects/" + person).statusCode() == 200;
    }

    private void granted(String protection, String visibility) {
        open(ASYLUM, asylum, applicants(person), visibility, grant(protection, visibility))
                .statusCode(201);
    }

    private static String grant(String protection, String visibility) {
        return entry(
                "{\"kind\":\"granted\",\"protection_type\":\"%s\",\"finality\":\"final\"}"
                        .formatted(protection),
                "2020-01-01",
                visibility);
    }

    private static String applicants(UUID person) {
        return "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"CH\"}".formatted(person);
    }

    private static String head(UUID person) {
        return "{\"person_id\":\"%s\",\"alert_type\":\"red_notice\",\"requesting_states\":[\"KZ\"]}"
                .formatted(person);
    }

    private void affair(UUID of, String label) {
        note(of, FactKind.FRAMEWORK_CASE, UUID.randomUUID(), null, label);
    }

    private UUID prosecuted(UUID of, String state, String status) {
        UUID proceeding = UUID.randomUUID();
        note(of, FactKind.PROSECUTED, proceeding, state, status);
        return proceeding;
    }

    private void prosecuted(UUID proceeding, UUID of, String status) {
        note(of, FactKind.PROSECUTED, proceeding, "KZ", status);
    }

    private void note(UUID of, FactKind kind, UUID docket, @Nullable String state, String word) {
        subjects.note(
                new SubjectFact(
                        of, kind, docket, UUID.randomUUID(), state, word, Visibility.PUBLIC));
    }

    /** The standing of each task of that code that this reader knows. */
    static List<String> tasks(String role, UUID person, String code) {
        List<Map<String, Object>> items =
                as(role).get("/v1/tasks?person_id=" + person)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items");
        return items.stream()
                .filter(task -> code.equals(((Map<?, ?>) task.get("head")).get("code")))
                .map(task -> String.valueOf(task.get("status")))
                .toList();
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it has not happened");
            }
            Thread.onSpinWait();
        }
    }
}
