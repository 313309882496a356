package org.habeas.extradition.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.subject.FactKind;
import org.habeas.extradition.subject.SubjectFact;
import org.habeas.extradition.subject.Subjects;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtraditionTasksComponentTest {
    private static final String EXTRADITION = "extradition-proceedings";
    private static final String ASYLUM = "asylum-applications";

    @Inject Subjects subjects;

    private final UUID person = UUID.randomUUID();
    private final UUID extradition = UUID.randomUUID();
    private final UUID asylum = UUID.randomUUID();

    @Test
    void R01_an_application_that_does_not_suspend_asks_for_an_interim_measure() {
        requested("KZ", "UA");

        String lodged = lodged("no", "public");

        assertThat(asked("reviewer"))
                .singleElement()
                .satisfies(
                        task -> assertThat(task).containsEntry("code", "request_interim_measure"))
                .satisfies(task -> assertThat(task).containsEntry("rule", "R-01"))
                .satisfies(task -> assertThat(task).containsEntry("entry", lodged));
        retract(ASYLUM, asylum, lodged).statusCode(200);
        assertThat(asked("reviewer")).isEmpty();
    }

    @Test
    void R01_one_that_suspends_asks_for_nothing() {
        requested("KZ", "UA");

        lodged("yes", "public");

        assertThat(asked("reviewer")).isEmpty();
    }

    @Test
    void R01_nothing_of_a_restricted_application_shows_in_the_queue() {
        requested("KZ", "UA");

        lodged("no", "restricted");

        assertThat(asked("editor")).isEmpty();
        assertThat(asked("reviewer")).hasSize(1);
    }

    @Test
    void R02_a_proposed_bar_waits_for_staff_until_they_confirm_it() {
        persecutedBy("KZ");
        requested("KZ", "UA");
        granted();

        assertThat(asked("editor")).extracting(t -> t.get("code")).containsExactly("confirm_bar");
        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"barred\",\"ground\":\"refugee_status\",\"link_id\":\"%s\"}"
                                        .formatted(asylum),
                                "2018-07-01",
                                "public"))
                .statusCode(201);

        assertThat(asked("editor")).isEmpty();
    }

    @Test
    void R02_the_end_of_a_protection_asks_staff_to_review_the_bar() {
        persecutedBy("KZ");
        requested("KZ", "UA");
        granted();

        record(ASYLUM, asylum, entry("{\"kind\":\"revoked\"}", "2019-01-01", "public"))
                .statusCode(201);

        assertThat(asked("editor")).extracting(t -> t.get("code")).containsExactly("review_bar");
    }

    @Test
    void R02_a_state_that_might_pass_the_person_on_is_to_be_examined() {
        persecutedBy("KZ");
        requested("RU", "UA");

        granted();

        assertThat(asked("editor"))
                .extracting(t -> t.get("code"))
                .containsExactly("examine_re_extradition_risk");
    }

    @Test
    void SM8_an_order_asks_for_an_interim_measure_and_its_annulment_no_longer() {
        requested("KZ", "UA");
        ordered();

        assertThat(asked("editor"))
                .singleElement()
                .satisfies(
                        task -> assertThat(task).containsEntry("code", "request_interim_measure"))
                .satisfies(task -> assertThat(task).containsEntry("rule", "SM-8"));
        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"decision_annulled\",\"level\":\"administrative_court\",\"grounds\":[\"political_motive\"]}",
                                "2018-05-01",
                                "public"))
                .statusCode(201);

        assertThat(asked("editor")).isEmpty();
        read(null, EXTRADITION, extradition)
                .body("state.decisions", hasSize(2))
                .body("state.decisions[1].result", equalTo("annulled"));
    }

    @Test
    void what_is_over_asks_for_nothing_and_opened_again_it_asks_again() {
        requested("KZ", "UA");
        ordered();
        String withdrawn =
                record(
                                EXTRADITION,
                                extradition,
                                entry("{\"kind\":\"request_withdrawn\"}", "2018-06-01", "public"))
                        .statusCode(201)
                        .extract()
                        .path("entry.id");
        assertThat(asked("editor")).isEmpty();

        retract(EXTRADITION, extradition, withdrawn).statusCode(200);

        assertThat(asked("editor")).hasSize(1);
    }

    private void requested(String by, String from) {
        open(
                        EXTRADITION,
                        extradition,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"%s\",\"requested_state\":\"%s\"}"
                                .formatted(person, by, from),
                        "public",
                        entry("{\"kind\":\"request_received\"}", "2017-10-01", "public"))
                .statusCode(201);
    }

    private void ordered() {
        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"extradition_ordered\",\"level\":\"executive\"}",
                                "2018-03-01",
                                "public"))
                .statusCode(201);
    }

    private String lodged(String suspensive, String visibility) {
        return open(
                        ASYLUM,
                        asylum,
                        "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"UA\"}"
                                .formatted(person),
                        visibility,
                        entry(
                                "{\"kind\":\"lodged\",\"suspensive\":\"" + suspensive + "\"}",
                                "2018-01-01",
                                visibility))
                .statusCode(201)
                .extract()
                .path("entries[0].id");
    }

    private void granted() {
        lodged("yes", "public");
        record(
                        ASYLUM,
                        asylum,
                        entry(
                                "{\"kind\":\"granted\",\"protection_type\":\"refugee_status\",\"finality\":\"final\"}",
                                "2018-06-01",
                                "public"))
                .statusCode(201);
    }

    private void persecutedBy(String state) {
        subjects.note(
                new SubjectFact(
                        person,
                        FactKind.PROSECUTED,
                        UUID.randomUUID(),
                        null,
                        state,
                        "accused",
                        Visibility.PUBLIC));
    }

    private List<Map<String, String>> asked(String role) {
        List<Map<String, Object>> items =
                as(role).get("/v1/tasks?status=open&person_id=" + person)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items");
        return items.stream().map(ExtraditionTasksComponentTest::told).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> told(Map<String, Object> task) {
        Map<String, Object> head = (Map<String, Object>) task.get("head");
        Map<String, Object> state = (Map<String, Object>) task.get("state");
        Map<String, Object> by = (Map<String, Object>) state.get("raised_by");
        return Map.of(
                "code", (String) head.get("code"),
                "rule", (String) by.get("rule"),
                "entry", (String) by.get("entry_id"));
    }
}
