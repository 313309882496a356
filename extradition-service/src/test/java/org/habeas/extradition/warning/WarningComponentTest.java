package org.habeas.extradition.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WarningComponentTest {
    private static final String KIND = "extradition-proceedings";
    private static final String ARREST = "{\"kind\":\"provisionally_arrested\"}";

    private final UUID person = UUID.randomUUID();
    private final UUID docket = UUID.randomUUID();

    @Inject MovableClock clock;
    @Inject WarningWatch watch;
    @Inject EventLog events;

    @AfterEach
    void back() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void R16_a_deadline_that_comes_near_is_told_once_and_the_day_after_it_is_missed() {
        LocalDate today = LocalDate.now(clock);
        arrested(today.toString(), "public");
        watch.look();
        watch.look();

        clock.ahead(Duration.ofDays(19));
        watch.look();
        clock.ahead(Duration.ofDays(41));
        watch.look();
        watch.look();

        List<EventLog.Published> told = told(4);
        assertThat(told)
                .extracting(e ->
                        e.type()
                                + " "
                                + e.payload().path("rule_id").asText()
                                + " "
                                + e.payload().path("days_before").asText())
                .containsExactly(
                        "legal-deadline-approaching TL-04 30",
                        "legal-deadline-approaching TL-05 90",
                        "legal-deadline-missed TL-04 ",
                        "legal-deadline-approaching TL-05 30",
                        "legal-deadline-missed TL-05 ");
        assertThat(told.getLast().payload().path("due_date").asText())
                .isEqualTo(today.plusDays(40).toString());
    }

    @Test
    void a_missed_deadline_raises_a_task_and_nothing_else() {
        arrested("2017-10-02", "public");
        String before = as("reviewer").get("/v1/" + KIND + "/" + docket).path("status");

        watch.look();
        watch.look();

        as("editor")
                .get("/v1/tasks?person_id=" + person)
                .then()
                .body(
                        "items.head.code",
                        contains("examine_missed_deadline", "examine_missed_deadline"));
        assertThat(as("reviewer").get("/v1/" + KIND + "/" + docket).<String>path("status"))
                .isEqualTo(before);
    }

    @Test
    void what_partners_may_not_know_is_a_task_and_no_event() {
        arrested("2017-10-02", "confidential");
        watch.look();
        record(KIND, docket, entry("{\"kind\":\"request_withdrawn\"}", "2018-01-01", "public"))
                .statusCode(201);

        as("editor").get("/v1/tasks?person_id=" + person).then().body("items", hasSize(2));
        assertThat(events.until(person, "extradition-request-withdrawn"))
                .noneMatch(e -> e.type().startsWith("legal-deadline"));
    }

    @Test
    void however_many_replicas_look_a_step_is_told_once() throws Exception {
        arrested("2017-10-02", "public");

        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> look =
                    () -> {
                        watch.look();
                        return true;
                    };
            for (Future<Boolean> done : replicas.invokeAll(List.of(look, look, look, look))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(told(0))
                .extracting(e -> e.type() + " " + e.payload().path("rule_id").asText())
                .containsExactlyInAnyOrder(
                        "legal-deadline-missed TL-04", "legal-deadline-missed TL-05");
    }

    @Test
    void SM10_a_decision_that_is_late_raises_a_task_and_changes_no_state() {
        open(
                        "ccf-requests",
                        docket,
                        "{\"applicant_person_id\":\"%s\",\"request_kind\":\"deletion\"}"
                                .formatted(person),
                        "confidential",
                        entry("{\"kind\":\"submitted\"}", "2019-05-01", "confidential"),
                        entry("{\"kind\":\"admitted\"}", "2020-05-31", "confidential"))
                .statusCode(201);
        String before = as("reviewer").get("/v1/ccf-requests/" + docket).path("status");
        deadlines("person_id=" + person)
                .body("items.due", contains("2021-02-28"))
                .body("items.state", contains("missed"));

        watch.look();

        as("reviewer")
                .get("/v1/tasks?person_id=" + person)
                .then()
                .body("items.head.code", hasItem("examine_missed_deadline"));
        assertThat(as("reviewer").get("/v1/ccf-requests/" + docket).<String>path("status"))
                .isEqualTo(before);
    }

    @Test
    void R16_an_extension_goes_on_with_the_validity_of_a_protection() {
        LocalDate today = LocalDate.now(clock);
        open(
                        "asylum-applications",
                        docket,
                        "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"CZ\"}"
                                .formatted(person),
                        "public",
                        entry(
                                "{\"kind\":\"granted\",\"protection_type\":\"subsidiary_protection\","
                                        + "\"valid_until\":\"%s\"}".formatted(today.minusDays(10)),
                                "2018-01-01",
                                "public"),
                        entry(
                                "{\"kind\":\"extended\",\"valid_until\":\"%s\"}"
                                        .formatted(today.plusDays(170)),
                                today.minusDays(20).toString(),
                                "public"))
                .statusCode(201);

        deadlines("person_id=" + person + "&rule=TL-13")
                .body("items.state", contains("extended", "running"))
                .body("items.visibility", contains("confidential", "confidential"));
        deadlines("person_id=" + person + "&rule=TL-13&as_of=" + today.minusDays(21))
                .body("items.state", contains("running"));
    }

    @Test
    void a_last_day_that_moves_is_warned_of_anew() {
        LocalDate today = LocalDate.now(clock);
        arrested(today.minusDays(2).toString(), "public");
        watch.look();
        String arrest = deadlines("docket_id=" + docket).extract().path("items[0].entry_id");
        record(
                        KIND,
                        docket,
                        entry(ARREST, today.minusDays(1).toString(), "public")
                                .replaceFirst("\\{", "{\"corrects\":\"" + arrest + "\","))
                .statusCode(201);

        watch.look();
        record(KIND, docket, entry("{\"kind\":\"request_withdrawn\"}", today.toString(), "public"))
                .statusCode(201);

        assertThat(events.until(person, "extradition-request-withdrawn"))
                .filteredOn(e -> e.type().equals("legal-deadline-approaching"))
                .extracting(e -> e.payload().path("due_date").asText())
                .containsExactlyInAnyOrder(
                        today.plusDays(16).toString(),
                        today.plusDays(38).toString(),
                        today.plusDays(17).toString(),
                        today.plusDays(39).toString());
    }

    private List<EventLog.Published> told(int withdrawnDays) {
        record(
                        KIND,
                        docket,
                        entry(
                                "{\"kind\":\"request_withdrawn\"}",
                                LocalDate.now(clock).minusDays(withdrawnDays).toString(),
                                "public"))
                .statusCode(201);
        return events.until(person, "extradition-request-withdrawn").stream()
                .filter(e -> e.type().startsWith("legal-deadline"))
                .toList();
    }

    private void arrested(String on, String visibility) {
        open(
                        KIND,
                        docket,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"UA\"}"
                                .formatted(person),
                        "public",
                        entry(ARREST, on, visibility))
                .statusCode(201);
    }

    private static ValidatableResponse deadlines(String query) {
        return as("reviewer").get("/v1/deadlines?" + query).then().statusCode(200);
    }
}
