package org.habeas.extradition.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;
import static org.habeas.extradition.risk.Person.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.EventLog.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RiskComponentTest {
    private static final String RESTRICTED = "restricted";

    @Inject EventLog events;
    @Inject EntityManager em;
    @Inject Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Person person;

    @BeforeEach
    void invent() {
        person = Person.invented(events);
    }

    @Test
    void R03_a_deleted_alert_is_computed_anew_and_kept_beside_what_was() {
        pending();
        UUID alert =
                person.redNotice(
                        "confidential", act("published", "2018-01-01", "", "confidential"));
        person.awaitStored("reviewer", "&factor=T5a&level=high");
        int before = person.rows("reviewer");

        record(
                        "interpol-alerts",
                        alert,
                        act(
                                "deleted",
                                "2018-06-01",
                                ",\"ground\":\"constitution_art_3\"",
                                "confidential"))
                .statusCode(201);

        person.awaitStored("reviewer", "&factor=S5a&level=medium");
        assertThat(person.rows("reviewer")).isEqualTo(before + 1);
        as("reviewer")
                .get("/v1/risk-assessments/" + person.id() + "/history?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].host_level", equalTo("medium"))
                .body("items[0].because", equalTo("interpol-alerts"))
                .body("next", not(nullValue()));
    }

    @Test
    void what_is_taken_back_or_not_preferred_changes_nothing() {
        pending();
        UUID alert =
                person.redNotice(
                        "confidential", act("published", "2018-01-01", "", "confidential"));
        person.awaitStored("reviewer", "&factor=T5a");
        List<String> codes = person.codes("reviewer", "");

        String rumour =
                """
                {"act":{"kind":"deleted","ground":"constitution_art_3"},"on":"2018-05-01",
                 "visibility":"confidential","standing":"rejected","sources":[{"title":"rumour"}]}
                """;
        record("interpol-alerts", alert, rumour).statusCode(201);
        String mistaken =
                record("interpol-alerts", alert, act("deleted", "2018-06-01", "", "confidential"))
                        .statusCode(201)
                        .extract()
                        .path("entry.id");
        retract("interpol-alerts", alert, mistaken).statusCode(200);
        record("interpol-alerts", alert, act("publicly_visible", "2018-07-01"));
        Person.await(() -> QuarkusTransaction.requiringNew().call(this::marks) == 0);

        assertThat(person.codes("reviewer", "")).isEqualTo(codes);
    }

    private long marks() {
        em.createNativeQuery("select set_config('habeas.clearance', '3', true)").getSingleResult();
        return ((Number)
                        em.createNativeQuery("select count(*) from risk_mark where person_id = ?1")
                                .setParameter(1, person.id())
                                .getSingleResult())
                .longValue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"partner"})
    void nobody_but_staff_is_told_of_dangers_and_of_their_rules(String role) {
        pending();
        int refused = role == null ? 401 : 403;
        for (String path :
                new String[] {
                    "/v1/risk-assessments",
                    "/v1/risk-assessments?count=only",
                    "/v1/risk-assessments/" + person.id(),
                    "/v1/risk-assessments/" + UUID.randomUUID(),
                    "/v1/risk-assessments/" + person.id() + "/history",
                    "/v1/risk-rules"
                }) {
            as(role).get(path).then().statusCode(refused).header("ETag", nullValue());
        }
        as(role).body("{}").post("/v1/risk-assessments/simulations").then().statusCode(refused);
    }

    @Test
    void no_docket_and_no_event_that_partners_read_tells_of_a_danger() {
        UUID request = pending();
        person.awaitStored("reviewer", "&level=high");

        for (String role : new String[] {"partner", "editor"}) {
            assertThat(as(role).get("/v1/extradition-proceedings/" + request).asString())
                    .doesNotContain("risk_level", "host_level", "\"T1\"");
        }
        List<Published> told = events.until(person.id(), "extradition-request-received");
        assertThat(told).extracting(Published::type).noneMatch(type -> type.contains("risk-level"));
        Published danger =
                events.toldToStaff(person.id(), event -> event.type().contains("risk-level"))
                        .getLast();
        assertThat(danger.payload().path("visibility").asText()).isEqualTo("confidential");
        assertThat(danger.payload().path("new_level").asText()).isEqualTo("high");
        assertThat(danger.payload().toString()).doesNotContain("\"UA\"", request.toString());
    }

    @Test
    void an_editor_is_told_what_follows_from_what_editors_may_see() {
        pending();
        person.applied(
                "UA",
                RESTRICTED,
                act(
                        "granted",
                        "2018-02-01",
                        ",\"protection_type\":\"refugee_status\"",
                        RESTRICTED));
        person.awaitStored("reviewer", "&level=low");

        person.danger("editor", "")
                .body("host_level", equalTo("high"))
                .body("factors.code", contains("T1"));
        person.danger("reviewer", "").body("factors.code", hasItem("S1"));
        person.awaitStored("editor", "&level=high");
        assertThat(person.stored("editor", "&level=low")).isZero();
        assertThat(person.stored("editor", "&factor=S1")).isZero();
        assertThat(person.stored("reviewer", "&factor=S1")).isOne();
    }

    @Test
    void whoever_is_known_by_a_hidden_file_only_is_unknown_to_editors() {
        person.applied("UA", RESTRICTED, act("lodged", "2018-01-01", "", RESTRICTED));
        person.awaitStored("reviewer", "");

        person.danger("editor", "").statusCode(404);
        as("editor").get("/v1/risk-assessments/" + person.id() + "/history").then().statusCode(404);
        assertThat(person.stored("editor", "")).isZero();
        simulated("editor", person.id(), UUID.randomUUID(), "deleted").statusCode(404);
    }

    @Test
    void a_simulation_tells_what_would_be_so_and_stores_nothing() {
        pending();
        UUID alert =
                person.redNotice(
                        "confidential", act("published", "2018-01-01", "", "confidential"));
        person.awaitStored("reviewer", "&factor=T5a");
        int rows = person.rows("reviewer");

        simulated("reviewer", person.id(), alert, "deleted")
                .statusCode(200)
                .body("before.host_level", equalTo("high"))
                .body("before.score", equalTo(60))
                .body("after.score", equalTo(30))
                .body("after.host_level", equalTo("medium"))
                .body("after.travel_level", equalTo("low"))
                .body("differences.code", contains("T5a", "S5b"))
                .body("differences.before", contains(20, 0))
                .body("differences.after", contains(0, -10));

        assertThat(person.rows("reviewer")).isEqualTo(rows);
        person.danger("reviewer", "").body("factors.code", contains("T1", "T5a"));
    }

    @Test
    void a_simulation_says_of_a_hidden_docket_what_it_says_of_none() {
        pending();
        UUID hidden = person.redNotice(RESTRICTED, act("published", "2018-01-01", "", RESTRICTED));

        for (UUID docket : List.of(hidden, UUID.randomUUID())) {
            simulated("editor", person.id(), docket, "deleted")
                    .statusCode(422)
                    .body("code", equalTo("docket-without-effect"))
                    .body("errors[0].pointer", equalTo("/assume/0/docket_id"));
        }
        simulated("reviewer", person.id(), hidden, "lifted")
                .statusCode(422)
                .body("code", equalTo("assumption-without-effect"));
    }

    @Test
    void a_reviewer_finds_another_level_beside_what_is_computed() {
        pending();

        override("editor", "low").statusCode(403);
        override("reviewer", "low").statusCode(201);

        person.danger("reviewer", "")
                .body("host_level", equalTo("high"))
                .body("overridden_by.level", equalTo("low"))
                .body("overridden_by.reason", equalTo("the request is a forgery"))
                .body("overridden_by.computed_level", equalTo("high"))
                .body("overridden_by.still_applies", equalTo(true));
        person.danger("editor", "").body("overridden_by", nullValue());
        person.redNotice("confidential", act("published", "2018-01-01", "", "confidential"));
        person.asked("RU", "UA", "", act("request_received", "2018-02-01"));
        person.danger("reviewer", "")
                .body("host_level", equalTo("critical"))
                .body("overridden_by.still_applies", equalTo(false));

        as("reviewer")
                .body("{\"reason\":\"it was none\"}")
                .post("/v1/risk-assessments/" + person.id() + "/overrides")
                .then()
                .statusCode(201)
                .body("overridden_by", nullValue());
    }

    @Test
    void R10_a_conviction_in_absentia_is_a_danger_and_changes_no_proceeding() throws Exception {
        pending();

        person.told(
                "convicted-in-absentia",
                "\"prosecuting_state\":\"KZ\",\"on\":" + Person.date("2018-10-01"));

        person.awaitStored("reviewer", "&factor=T9");
    }

    @Test
    void T10_the_abduction_of_one_raises_the_danger_of_all_who_are_accused_with_them()
            throws Exception {
        String affair = "case of " + person.id();
        Person other = Person.invented(events);
        person.charged("KZ", "2016-01-01", affair);
        other.charged("KZ", "2016-01-01", affair);
        pending();
        person.awaitStored("reviewer", "&factor=T9");

        other.told(
                "person-abducted",
                "\"state_after\":\"abducted\",\"on\":" + Person.date("2018-04-01"));

        person.awaitStored("reviewer", "&factor=T10");
        other.awaitStored("reviewer", "&factor=T10");
    }

    @Test
    void the_next_day_on_which_it_may_change_by_itself_is_told() {
        LocalDate last = LocalDate.now(clock).plusDays(200);
        person.applied(
                "PL",
                RESTRICTED,
                act(
                        "granted",
                        "2018-01-01",
                        ",\"protection_type\":\"subsidiary_protection\",\"valid_until\":\""
                                + last
                                + "\"",
                        RESTRICTED));

        person.danger("reviewer", "")
                .body("host_level", equalTo("low"))
                .body("next_change", equalTo(last.minusDays(90).toString()));
        person.danger("reviewer", "?as_of=" + last.minusDays(89))
                .body("host_level", equalTo("medium"))
                .body("overrides.code", contains("O7"));
    }

    @Test
    void another_state_can_be_asked_for() {
        pending();

        person.danger("reviewer", "?host_state=PL")
                .body("host_state", equalTo("PL"))
                .body("factors", hasSize(0))
                .body("travel_level", equalTo("medium"));
        person.danger("reviewer", "?host_state=xx").statusCode(400);
        person.danger("reviewer", "?nonsense=1").statusCode(400);
        person.danger("reviewer", "?as_of=yesterday").statusCode(400);
    }

    @Test
    void the_list_has_pages_and_the_rules_are_told_to_staff() {
        pending();
        person.awaitStored("editor", "");

        as("editor")
                .get("/v1/risk-assessments?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as("editor").get("/v1/risk-assessments?nonsense=1").then().statusCode(400);
        as("editor").get("/v1/risk-assessments?person_id=1").then().statusCode(400);
        as("editor")
                .get("/v1/risk-rules")
                .then()
                .statusCode(200)
                .body("items[0].version", equalTo(1))
                .body("items[0].factors.find { it.code == 'T5a' }.points", equalTo(20));
    }

    @Test
    void bad_questions_are_named() {
        pending();

        as("editor").body("null").post("/v1/risk-assessments/simulations").then().statusCode(400);
        as("editor")
                .body("{\"person_id\":\"%s\",\"assume\":[]}".formatted(person.id()))
                .post("/v1/risk-assessments/simulations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assume"));
        simulated("editor", person.id(), UUID.randomUUID(), "sung").statusCode(422);
        as("reviewer")
                .body("{\"level\":\"low\",\"reason\":\"\"}")
                .post("/v1/risk-assessments/" + person.id() + "/overrides")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    private UUID pending() {
        return person.asked("KZ", "UA", "", act("request_received", "2018-01-01"));
    }

    private ValidatableResponse override(String role, String level) {
        return as(role).body(
                        "{\"level\":\"%s\",\"reason\":\"the request is a forgery\"}"
                                .formatted(level))
                .post("/v1/risk-assessments/" + person.id() + "/overrides")
                .then();
    }

    private static ValidatableResponse simulated(
            String role, UUID person, UUID docket, String what) {
        return as(role).body(
                        "{\"person_id\":\"%s\",\"assume\":[{\"docket_id\":\"%s\",\"what\":\"%s\"}]}"
                                .formatted(person, docket, what))
                .post("/v1/risk-assessments/simulations")
                .then();
    }
}
