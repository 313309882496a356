package org.habeas.extradition.pending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProceedingsComponentTest {
    private static final String EXTRADITIONS = "extradition-proceedings";
    private static final String ASYLUM = "asylum-applications";
    private static final String GRANTED =
            "{\"kind\":\"granted\",\"protection_type\":\"refugee_status\",\"finality\":\"final\","
                    + "\"against_states\":[\"KZ\"]}";

    private final UUID person = UUID.randomUUID();
    private final UUID spouse = UUID.randomUUID();

    @Test
    void what_is_pending_is_told_by_state_with_the_steps_that_may_come_next() {
        UUID inUkraine = requested("KZ", "UA", "request_received");
        UUID inFrance = requested("KZ", "FR", "court_review_opened");
        requested("KZ", "AT", "request_withdrawn");
        UUID alert = hunted();

        proceedings("reviewer", "")
                .statusCode(200)
                .body("pending.state", contains("FR", "UA", null))
                .body("pending.body", contains(null, null, "interpol"))
                .body("pending[0].matters[0].docket_id", equalTo(inFrance.toString()))
                .body(
                        "pending[0].matters[0].next",
                        contains("declared_admissible", "declared_inadmissible"))
                .body("pending[1].matters[0].docket_id", equalTo(inUkraine.toString()))
                .body("pending[1].matters[0].status", equalTo("request_received"))
                .body("pending[1].matters[0].since.date", equalTo("2017-06-01"))
                .body(
                        "pending[1].matters[0].link",
                        equalTo("/v1/" + EXTRADITIONS + "/" + inUkraine))
                .body("pending[2].matters[0].docket_id", equalTo(alert.toString()));
    }

    @Test
    void what_blocks_a_proceeding_is_told_with_its_rule_as_long_as_it_does() {
        UUID request = requested("KZ", "UA", "request_received");
        UUID application = seeksAsylum("public");

        proceedings("reviewer", "")
                .body("blocks", hasSize(1))
                .body("blocks[0].type", equalTo("suspends"))
                .body("blocks[0].by.docket_id", equalTo(application.toString()))
                .body("blocks[0].what.docket_id", equalTo(request.toString()))
                .body("blocks[0].rule", equalTo("R-01"));
        record(ASYLUM, application, entry("{\"kind\":\"refused_finally\"}", "2018-03-01", "public"))
                .statusCode(201);

        proceedings("reviewer", "").body("blocks", empty());
        proceedings("reviewer", "?as_of=2018-01-01").body("blocks", hasSize(1));
    }

    @Test
    void a_suspension_that_somebody_recorded_blocks_too() {
        UUID request = requested("KZ", "UA", "request_received");
        record(
                        EXTRADITIONS,
                        request,
                        entry(
                                "{\"kind\":\"suspended\",\"ground\":\"appeal\"}",
                                "2017-08-01",
                                "public"))
                .statusCode(201);

        proceedings(null, "")
                .body("blocks", hasSize(1))
                .body("blocks[0].by.kind", equalTo("entry"))
                .body("blocks[0].rule", nullValue());
    }

    @Test
    void a_refusal_and_a_grant_can_be_relied_on_elsewhere_and_the_grant_of_another_is_not_ours() {
        UUID refused = requested("RU", "AT", "request_received");
        record(
                        EXTRADITIONS,
                        refused,
                        entry(
                                "{\"kind\":\"refused\",\"finality\":\"final\",\"grounds\":[\"political_motive\"]}",
                                "2018-01-01",
                                "public"))
                .statusCode(201);
        UUID application = seeksAsylum("public");
        grant(application, spouse, "2018-02-01");
        grant(application, person, "2018-03-01");

        proceedings("reviewer", "")
                .body("reliable.state", contains("AT", "UA"))
                .body("reliable[0].grounds", contains("political_motive"))
                .body("reliable[0].is_final", equalTo(true))
                .body("reliable[1].on.date", equalTo("2018-03-01"))
                .body("reliable[1].against", contains("KZ"));
    }

    @Test
    void INV_X_10_each_applicant_stands_as_they_do() {
        UUID application = seeksAsylum("public");
        grant(application, spouse, "2018-02-01");

        proceedings("reviewer", "").body("pending[0].matters[0].status", equalTo("lodged"));
        as("reviewer")
                .get("/v1/persons/" + spouse + "/proceedings")
                .then()
                .statusCode(200)
                .body("pending", empty());
    }

    @Test
    void staff_read_what_has_to_be_done_and_nobody_else_reads_that_there_is_work() {
        requested("KZ", "UA", "request_received");
        grant(seeksAsylum("public"), person, "2018-03-01");

        proceedings("reviewer", "")
                .body("tasks.code", hasItem("confirm_bar"))
                .body("links", hasKey("risk"));
        proceedings("partner", "")
                .body("tasks", nullValue())
                .body("links", not(hasKey("risk")))
                .body("links", not(hasKey("tasks")));
    }

    @Test
    void what_is_due_next_is_told_to_staff_as_it_was_known_too() {
        LocalDate arrest = LocalDate.now(ZoneOffset.UTC).minusDays(2);
        open(
                        EXTRADITIONS,
                        UUID.randomUUID(),
                        "{\"person_id\":\"%s\",\"requesting_state\":\"RU\",\"requested_state\":\"CZ\"}"
                                .formatted(person),
                        "public",
                        entry("{\"kind\":\"provisionally_arrested\"}", arrest.toString(), "public"))
                .statusCode(201);

        proceedings("editor", "")
                .body("due.rule.id", contains("TL-04", "TL-05"))
                .body("due[0].due", equalTo(arrest.plusDays(18).toString()))
                .body("due[1].due", equalTo(arrest.plusDays(40).toString()));
        proceedings("editor", "?known_at=" + Instant.now())
                .body("due.rule.id", contains("TL-04", "TL-05"));
        proceedings("partner", "").body("due", nullValue());
    }

    @Test
    void a_restricted_application_leaves_no_trace_before_a_partner() {
        requested("KZ", "UA", "request_received");
        String before = proceedings("partner", "").extract().asString();

        UUID application = seeksAsylum("restricted");

        assertThat(proceedings("partner", "").extract().asString()).isEqualTo(before);
        proceedings("reviewer", "")
                .body("pending[0].matters.docket_id", hasItem(application.toString()))
                .body("pending[0].matters.status", containsInAnyOrder("lodged", "suspended"));
    }

    @Test
    void nobody_learns_of_a_person_whose_proceedings_are_hidden() {
        seeksAsylum("restricted");

        proceedings("editor", "").statusCode(404);
        proceedings(null, "").statusCode(404);
        proceedings("reviewer", "").statusCode(200);
    }

    private UUID requested(String by, String of, String act) {
        UUID id = UUID.randomUUID();
        open(
                        EXTRADITIONS,
                        id,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"%s\",\"requested_state\":\"%s\"}"
                                .formatted(person, by, of),
                        "public",
                        entry("{\"kind\":\"request_received\"}", "2017-05-01", "public"),
                        entry("{\"kind\":\"" + act + "\"}", "2017-06-01", "public"))
                .statusCode(201);
        return id;
    }

    private UUID hunted() {
        UUID id = UUID.randomUUID();
        open(
                        "interpol-alerts",
                        id,
                        "{\"person_id\":\"%s\",\"alert_type\":\"red_notice\",\"requesting_states\":[\"KZ\"]}"
                                .formatted(person),
                        "public",
                        entry("{\"kind\":\"published\"}", "2016-01-01", "public"))
                .statusCode(201);
        return id;
    }

    private UUID seeksAsylum(String visibility) {
        UUID id = UUID.randomUUID();
        open(
                        ASYLUM,
                        id,
                        "{\"applicants\":[{\"person_id\":\"%s\"},{\"person_id\":\"%s\",\"role\":\"spouse\"}],\"host_state\":\"UA\"}"
                                .formatted(person, spouse),
                        visibility,
                        entry(
                                "{\"kind\":\"lodged\",\"suspensive\":\"yes\"}",
                                "2017-07-01",
                                visibility))
                .statusCode(201);
        return id;
    }

    private static void grant(UUID application, UUID to, String on) {
        String act = GRANTED.replaceFirst("}$", ",\"persons\":[\"" + to + "\"]}");
        record(ASYLUM, application, entry(act, on, "public")).statusCode(201);
    }

    private ValidatableResponse proceedings(@Nullable String role, String query) {
        return as(role).get("/v1/persons/" + person + "/proceedings" + query).then();
    }
}
