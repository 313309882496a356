package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.EventLog.Published;
import org.habeas.extradition.MovableClock;
import org.habeas.platform.register.Refolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProtectionComponentTest {
    private static final String ASYLUM = "asylum-applications";
    private static final String EXTRADITION = "extradition-proceedings";

    @Inject MovableClock clock;
    @Inject Refolder refolder;
    @Inject EventLog events;

    private final UUID person = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void back() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void R16_a_protection_expires_on_the_day_after_its_last_and_asks_for_renewal() {
        LocalDate last = LocalDate.now(clock).plusDays(3);
        granted("refugee_status", last);
        refolder.look();
        asked().body("items", empty());

        clock.ahead(Duration.ofDays(4));
        refolder.look();

        read("partner", ASYLUM, id)
                .body("state.applicants[0].protection.stage", equalTo("expired"));
        List<Published> told = events.until(person, "protection-expired");
        assertThat(told.getLast().payload().path("valid_until").asText())
                .isEqualTo(last.toString());
        asked().body("items.head.code", contains("renew_protection"))
                .body("items[0].state.stage", equalTo("open"))
                .body("items[0].state.raised_by.rule", equalTo("R-16"))
                .body("items[0].state.due", equalTo(last.toString()));
    }

    @Test
    void R16_an_extension_recorded_late_lets_the_task_fall() {
        granted("refugee_status", LocalDate.of(2020, 3, 1));
        asked().body("items.head.code", contains("renew_protection"));

        record(ASYLUM, id, entry("{\"kind\":\"extension_requested\"}", "2020-02-01", "partner"))
                .statusCode(201);

        read("partner", ASYLUM, id)
                .body("state.applicants[0].protection.stage", equalTo("extension_pending"));
        asked().body("items.state.stage", contains("fallen"));
    }

    @Test
    void R02_is_reversed_for_staff_to_review_whatever_ended_the_protection() {
        for (String end :
                List.of(
                        "{\"kind\":\"ceased\"}",
                        "{\"kind\":\"revoked\"}",
                        "{\"kind\":\"renounced\"}",
                        "{\"kind\":\"decision_annulled\",\"annuls\":\"grant\",\"remitted\":true}")) {
            UUID refugee = UUID.randomUUID();
            UUID asylum = UUID.randomUUID();
            UUID extradition = requested(refugee);
            open(ASYLUM, asylum, head(refugee, ""), "public", grant("2018-06-01", null))
                    .statusCode(201);
            read(null, EXTRADITION, extradition)
                    .body("status", equalTo("suspended"))
                    .body("state.obstacles.proposed_bars", hasSize(1));

            record(ASYLUM, asylum, entry(end, "2019-01-01", "public")).statusCode(201);

            read(null, EXTRADITION, extradition)
                    .body("entries.act.kind", hasItem("bar_review_proposed"))
                    .body("state.obstacles.proposed_bars", empty())
                    .body("status", equalTo(end.contains("annuls") ? "suspended" : "court_review"));
        }
    }

    @Test
    void R02_what_expired_only_is_reviewed_too_and_no_longer_once_it_is_prolonged() {
        UUID extradition = requested(person);
        granted("refugee_status", LocalDate.of(2020, 3, 1));
        read("partner", EXTRADITION, extradition)
                .body("entries.act.kind", hasItem("bar_review_proposed"))
                .body("status", equalTo("suspended"));

        record(
                        ASYLUM,
                        id,
                        entry(
                                "{\"kind\":\"extended\",\"valid_until\":\"2099-03-01\"}",
                                "2020-02-20",
                                "partner"))
                .statusCode(201);

        read("partner", EXTRADITION, extradition).body("state.obstacles.proposed_bars", hasSize(1));
    }

    @Test
    void a_revocation_that_is_not_final_leaves_the_bar_as_it_is() {
        UUID extradition = requested(person);
        granted("refugee_status", null);

        record(
                        ASYLUM,
                        id,
                        entry(
                                "{\"kind\":\"revoked\",\"finality\":\"not_final\"}",
                                "2020-01-01",
                                "partner"))
                .statusCode(201);

        read("partner", EXTRADITION, extradition)
                .body("status", equalTo("suspended"))
                .body("state.obstacles.proposed_bars", hasSize(1));
        assertThat(events.until(person, "protection-review-opened"))
                .extracting(Published::type)
                .doesNotContain("protection-revoked");
    }

    @Test
    void who_looks_for_a_safer_state_is_helped_by_named_persons_only() {
        open(ASYLUM, id, head(person, ""), "public").statusCode(201);

        String sought =
                record(
                                ASYLUM,
                                id,
                                entry("{\"kind\":\"relocation_sought\"}", "2018-05-01", "public"))
                        .statusCode(201)
                        .body("entry.visibility", equalTo("restricted"))
                        .extract()
                        .path("entry.id");

        assertThat(as("editor").get("/v1/" + ASYLUM + "/" + id).asString())
                .doesNotContain("relocation");
        as("editor").get("/v1/tasks?person_id=" + person).then().body("items", empty());
        as("reviewer")
                .get("/v1/tasks?person_id=" + person)
                .then()
                .body("items.head.code", contains("help_relocation"));
        retract(ASYLUM, id, sought).statusCode(200);
        as("reviewer")
                .get("/v1/tasks?person_id=" + person)
                .then()
                .body("items.state.stage", contains("fallen"));
    }

    @Test
    void where_somebody_may_be_transferred_to_is_for_named_persons() {
        open(ASYLUM, id, head(person, ""), "public").statusCode(201);

        for (String act :
                List.of(
                        "{\"kind\":\"transfer_requested\",\"to_state\":\"PL\"}",
                        "{\"kind\":\"transfer_answered\",\"to_state\":\"PL\",\"answer\":\"refused\"}")) {
            record(ASYLUM, id, entry(act, "2018-05-01", "public"))
                    .statusCode(201)
                    .body("entry.visibility", equalTo("restricted"));
        }
        assertThat(as("editor").get("/v1/" + ASYLUM + "/" + id).asString()).doesNotContain("PL");
    }

    @Test
    void an_interference_names_no_incident_that_is_more_hidden_than_itself() {
        open(ASYLUM, id, head(person, ""), "public").statusCode(201);
        String noted =
                "{\"kind\":\"interference_noted\",\"incident_id\":\"%s\"}"
                        .formatted(UUID.randomUUID());

        record(ASYLUM, id, entry(noted, "2018-05-01", "public"))
                .statusCode(422)
                .body("code", equalTo("reference-hidden"))
                .body("errors.pointer", contains("/act/incident_id"));
        record(ASYLUM, id, entry(noted, "2018-05-01", "restricted")).statusCode(201);
    }

    @Test
    void a_child_shows_to_nobody_but_named_persons_not_even_to_who_records_something() {
        String family = head(person, "{\"person_id\":\"%s\",\"role\":\"child\"},".formatted(child));
        open(
                        ASYLUM,
                        id,
                        family,
                        "public",
                        entry("{\"kind\":\"lodged\"}", "2018-01-01", "public"),
                        entry(
                                "{\"kind\":\"granted\",\"protection_type\":\"refugee_status\",\"valid_until\":\"2019-01-01\",\"persons\":[\"%s\"]}"
                                        .formatted(child),
                                "2018-02-01",
                                "public"))
                .statusCode(201);

        String answer =
                as("editor")
                        .body(
                                entry(
                                        "{\"kind\":\"refused\",\"notified_on\":\"2018-03-05\"}",
                                        "2018-03-01",
                                        "confidential"))
                        .post("/v1/" + ASYLUM + "/" + id + "/entries")
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString();

        assertThat(answer).contains(person.toString()).doesNotContain(child.toString());
        read("editor", ASYLUM, id)
                .body("status", equalTo("refused_first_instance"))
                .body("state.applicants", hasSize(1))
                .body("findings", empty());
        assertThat(as("editor").get("/v1/tasks?person_id=" + child).asString())
                .doesNotContain(child.toString());
        as("reviewer")
                .get("/v1/tasks?person_id=" + child)
                .then()
                .body("items.head.code", contains("renew_protection"));
    }

    @Test
    void an_older_record_of_a_decision_is_still_read() {
        open(
                        ASYLUM,
                        id,
                        head(person, ""),
                        "public",
                        entry(
                                "{\"kind\":\"refused\",\"level\":\"administrative\",\"notified\":\"no\",\"persons\":[]}",
                                "2018-01-01",
                                "public"))
                .statusCode(201);

        read(null, ASYLUM, id)
                .body("state.applicants[0].decisions[0].result", equalTo("refused"))
                .body("state.applicants[0].decisions[0].finality", equalTo("not_stated"))
                .body("state.applicants[0].decisions[0].notice.notified", equalTo("no"))
                .body("state.applicants[0].decisions[0].notice.notification_defect", equalTo(true));
    }

    private ValidatableResponse asked() {
        return as("editor").get("/v1/tasks?person_id=" + person + "&code=renew_protection").then();
    }

    private void granted(String type, @Nullable LocalDate until) {
        open(
                        ASYLUM,
                        id,
                        head(person, ""),
                        "partner",
                        grant("2018-06-01", until)
                                .replace("refugee_status", type)
                                .replace("\"visibility\":\"public\"", "\"visibility\":\"partner\""))
                .statusCode(201);
    }

    private static String grant(String on, @Nullable LocalDate until) {
        return entry(
                "{\"kind\":\"granted\",\"protection_type\":\"refugee_status\",\"finality\":\"final\",\"against_states\":[\"KZ\"]%s}"
                        .formatted(until == null ? "" : ",\"valid_until\":\"" + until + "\""),
                on,
                "public");
    }

    private static UUID requested(UUID person) {
        UUID extradition = UUID.randomUUID();
        open(
                        EXTRADITION,
                        extradition,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"CZ\"}"
                                .formatted(person),
                        "public",
                        entry("{\"kind\":\"request_received\"}", "2017-10-01", "public"),
                        entry("{\"kind\":\"court_review_opened\"}", "2017-11-01", "public"))
                .statusCode(201);
        return extradition;
    }

    private static String head(UUID person, String others) {
        return "{\"applicants\":[%s{\"person_id\":\"%s\"}],\"host_state\":\"CZ\"}"
                .formatted(others, person);
    }
}
