package org.habeas.extradition.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.EventLog.Published;
import org.habeas.extradition.subject.FactKind;
import org.habeas.extradition.subject.SubjectFact;
import org.habeas.extradition.subject.Subjects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtraditionComponentTest {
    private static final String EXTRADITION = "extradition-proceedings";
    private static final String ASYLUM = "asylum-applications";

    @Inject EventLog events;
    @Inject Subjects subjects;

    private final UUID person = UUID.randomUUID();
    private final UUID extradition = UUID.randomUUID();
    private final UUID asylum = UUID.randomUUID();

    @Test
    void R01_asylum_suspends_extradition() {
        requested("KZ", "UA");

        open(ASYLUM, asylum, applicants("UA"), "public", lodged("unknown", "public"))
                .statusCode(201);

        read(null, EXTRADITION, extradition)
                .body("status", equalTo("suspended"))
                .body("state.stage", equalTo("court_review"))
                .body("state.obstacles.suspensions[0].ground", equalTo("asylum_pending"))
                .body("state.obstacles.suspensions[0].link_id", equalTo(asylum.toString()))
                .body("entries.find { it.act.kind == 'suspended' }.cause.rule", equalTo("R-01"))
                .body(
                        "entries.find { it.act.kind == 'suspended' }.cause.docket_id",
                        equalTo(asylum.toString()))
                .body("entries.find { it.act.kind == 'suspended' }.cause.entry_id", notNullValue());
        List<Published> told = events.until(person, "extradition-suspended");
        assertThat(told).extracting(Published::type).contains("asylum-application-lodged");
        assertThat(told.getLast().payload().path("ground").asText()).isEqualTo("asylum_pending");
        assertThat(told.getLast().payload().path("link_id").asText()).isEqualTo(asylum.toString());
    }

    @Test
    void R01_an_application_without_suspensive_effect_or_in_another_state_suspends_nothing() {
        requested("KZ", "UA");

        open(ASYLUM, asylum, applicants("UA"), "public", lodged("no", "public")).statusCode(201);
        open(ASYLUM, UUID.randomUUID(), applicants("CZ"), "public", lodged("yes", "public"))
                .statusCode(201);

        read(null, EXTRADITION, extradition).body("status", equalTo("court_review"));
    }

    @Test
    void R01_holds_also_when_the_request_is_recorded_after_the_application() {
        open(ASYLUM, asylum, applicants("UA"), "public", lodged("yes", "public")).statusCode(201);

        requested("KZ", "UA");

        read(null, EXTRADITION, extradition).body("status", equalTo("suspended"));
    }

    @Test
    void R15_a_final_refusal_resumes_extradition() {
        requested("KZ", "UA");
        open(ASYLUM, asylum, applicants("UA"), "public", lodged("yes", "public")).statusCode(201);

        record(ASYLUM, asylum, entry("{\"kind\":\"refused_finally\"}", "2018-06-01", "public"))
                .statusCode(201);

        read(null, EXTRADITION, extradition)
                .body("status", equalTo("court_review"))
                .body("entries.find { it.act.kind == 'resumed' }.cause.rule", equalTo("R-15"));
        as(null).get("/v1/" + EXTRADITION + "/" + extradition + "?as_of=2018-05-31")
                .then()
                .body("status", equalTo("suspended"));
        assertThat(events.until(person, "extradition-resumed"))
                .extracting(Published::type)
                .contains("asylum-refused-finally");
    }

    @Test
    void R02_protection_bars_extradition_once_staff_confirm_it() {
        persecutedBy("KZ");
        requested("KZ", "UA");
        granted("refugee_status", "public");

        read(null, EXTRADITION, extradition)
                .body("status", equalTo("suspended"))
                .body("state.obstacles.suspensions.ground", contains("protection_in_force"))
                .body("state.obstacles.proposed_bars[0].ground", equalTo("refugee_status"));
        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"barred\",\"ground\":\"refugee_status\",\"link_id\":\"%s\"}"
                                        .formatted(asylum),
                                "2018-07-01",
                                "public"))
                .statusCode(201)
                .body("before.status", equalTo("suspended"))
                .body("after.status", equalTo("barred"))
                .body("events.type", contains("extradition-barred"));
        assertThat(events.until(person, "extradition-barred"))
                .extracting(Published::type)
                .contains(
                        "refugee-status-granted",
                        "extradition-suspended",
                        "extradition-bar-proposed");
    }

    @Test
    void R02_another_requesting_state_is_not_barred_but_might_pass_the_person_on() {
        persecutedBy("KZ");
        requested("RU", "UA");

        granted("refugee_status", "public");

        read(null, EXTRADITION, extradition)
                .body("status", equalTo("court_review"))
                .body("state.re_extradition_risk", equalTo(true))
                .body("state.obstacles.proposed_bars", hasSize(0));
    }

    @Test
    void R02_subsidiary_protection_bars_by_non_refoulement() {
        persecutedBy("KZ");
        requested("KZ", "UA");

        granted("subsidiary_protection", "public");

        read(null, EXTRADITION, extradition)
                .body("state.obstacles.suspensions.ground", contains("non_refoulement"))
                .body("state.obstacles.proposed_bars.ground", contains("non_refoulement"));
    }

    @Test
    void R02_is_reversed_when_protection_is_revoked_and_a_bar_waits_for_staff() {
        persecutedBy("KZ");
        requested("KZ", "UA");
        granted("refugee_status", "public");

        record(ASYLUM, asylum, entry("{\"kind\":\"revoked\"}", "2019-01-01", "public"))
                .statusCode(201);

        read(null, EXTRADITION, extradition)
                .body("status", equalTo("court_review"))
                .body("state.obstacles.proposed_bars", hasSize(0));
    }

    @Test
    void R26_who_instigates_a_request_persecutes_and_later_charges_count_too() throws Exception {
        persecutedBy("KZ");
        requested("RU", "UA", "KZ");
        UUID other = UUID.randomUUID();
        requested(other, "AM", "UA", null);
        granted("refugee_status", "public");
        read(null, EXTRADITION, extradition).body("status", equalTo("suspended"));
        read(null, EXTRADITION, other).body("status", equalTo("court_review"));

        events.send(
                "habeas.cases",
                "habeas.case.charge-brought.v1",
                person,
                "\"prosecuting_state\":\"AM\"");

        awaitStatus(other, "suspended");
        read(null, EXTRADITION, other).body("state.re_extradition_risk", equalTo(false));
        as("editor")
                .get("/v1/subjects/" + person)
                .then()
                .statusCode(200)
                .body("prosecuting_states", contains("AM", "KZ"))
                .body("instigating_states", contains("KZ"))
                .body("persecuting_states", contains("AM", "KZ"))
                .body("has_pending_charges", equalTo(true));
        as(null).get("/v1/subjects/" + person).then().statusCode(401);
        as("partner").get("/v1/subjects/" + person).then().statusCode(403);
    }

    @Test
    void R06_a_request_after_a_final_refusal_repeats_it() {
        open(EXTRADITION, extradition, head("KZ", "CH", null), "public", refused("2011"))
                .statusCode(201)
                .body("head.round", equalTo(1));
        UUID second = UUID.randomUUID();

        open(
                        EXTRADITION,
                        second,
                        head("KZ", "CH", null),
                        "public",
                        entry("{\"kind\":\"request_received\"}", "2014", "public"))
                .statusCode(201)
                .body("head.round", equalTo(2))
                .body("head.repeat_of", equalTo(extradition.toString()));

        read(null, EXTRADITION, extradition).body("status", equalTo("refused_final"));
        List<Published> told = events.until(person, "extradition-request-received");
        assertThat(told).extracting(Published::type).contains("extradition-request-repeated");
        assertThat(told.getLast().payload().path("repeat_of").asText())
                .isEqualTo(extradition.toString());
    }

    @Test
    void a_round_is_opened_once() {
        requested("KZ", "UA");

        open(
                        EXTRADITION,
                        UUID.randomUUID(),
                        head("KZ", "UA", null).replace("}", ",\"round\":1}"),
                        "public")
                .statusCode(409)
                .body("code", equalTo("extradition-round-exists"));
        open(EXTRADITION, extradition, head("KZ", "UA", null), "public").statusCode(412);
    }

    @Test
    void INV_X_02_a_refusal_to_one_state_closes_nothing_of_another() {
        requested("RU", "CZ");
        UUID other = UUID.randomUUID();
        requested(other, "UA", "CZ", null);

        record(EXTRADITION, extradition, refused("2018")).statusCode(201);

        read(null, EXTRADITION, other).body("status", equalTo("court_review"));
    }

    @Test
    void what_rested_on_an_application_falls_with_it_and_the_old_answer_is_still_to_be_had() {
        requested("KZ", "UA");
        String lodged =
                open(ASYLUM, asylum, applicants("UA"), "public", lodged("yes", "public"))
                        .extract()
                        .path("entries[0].id");
        String before =
                as(null).get("/v1/" + EXTRADITION + "/" + extradition)
                        .path("entries[-1].recorded_at");

        retract(ASYLUM, asylum, lodged).statusCode(200);

        read(null, EXTRADITION, extradition).body("status", equalTo("court_review"));
        as(null).get("/v1/" + EXTRADITION + "/" + extradition + "?known_at=" + before)
                .then()
                .body("status", equalTo("suspended"));
    }

    @Test
    void a_correction_moves_the_effects_with_it() {
        requested("KZ", "UA");
        String lodged =
                open(ASYLUM, asylum, applicants("UA"), "public", lodged("yes", "public"))
                        .extract()
                        .path("entries[0].id");

        record(
                        ASYLUM,
                        asylum,
                        lodged("no", "public")
                                .replace("{\"act\"", "{\"corrects\":\"" + lodged + "\",\"act\""))
                .statusCode(201);

        read(null, EXTRADITION, extradition).body("status", equalTo("court_review"));
    }

    @Test
    void each_applicant_and_each_host_state_counts_for_itself() {
        UUID spouse = UUID.randomUUID();
        requested("KZ", "CH");
        UUID inUkraine = UUID.randomUUID();
        requested(inUkraine, "KZ", "UA", null);
        String couple =
                """
                {"applicants":[{"person_id":"%s","role":"principal"},{"person_id":"%s","role":"spouse"}],"host_state":"CH"}
                """
                        .formatted(spouse, person);
        open(ASYLUM, asylum, couple, "public", lodged("yes", "public")).statusCode(201);
        open(ASYLUM, UUID.randomUUID(), applicants("UA"), "public", lodged("yes", "public"))
                .statusCode(201);

        record(
                        ASYLUM,
                        asylum,
                        entry(
                                "{\"kind\":\"refused_finally\",\"persons\":[\"%s\"]}"
                                        .formatted(spouse),
                                "2019-01-01",
                                "public"))
                .statusCode(201);
        read(null, EXTRADITION, extradition).body("status", equalTo("suspended"));
        record(
                        ASYLUM,
                        asylum,
                        entry(
                                "{\"kind\":\"refused_finally\",\"persons\":[\"%s\"]}"
                                        .formatted(person),
                                "2019-02-01",
                                "public"))
                .statusCode(201);

        read(null, EXTRADITION, extradition).body("status", equalTo("court_review"));
        read(null, EXTRADITION, inUkraine).body("status", equalTo("suspended"));
    }

    @Test
    void nothing_of_a_restricted_application_leaks_through_the_extradition() throws Exception {
        requested("KZ", "UA");
        var before = as(null).get("/v1/" + EXTRADITION + "/" + extradition);
        String list = as(null).get("/v1/" + EXTRADITION + "?person_id=" + person).asString();

        open(ASYLUM, asylum, applicants("UA"), "restricted", lodged("yes", "restricted"))
                .statusCode(201);

        for (String role : new String[] {null, "partner", "editor"}) {
            read(role, EXTRADITION, extradition)
                    .statusCode(200)
                    .body("status", equalTo("court_review"))
                    .body("entries.act.kind", not(hasItem("suspended")));
            assertThat(as(role).get("/v1/" + EXTRADITION + "/" + extradition).asString())
                    .doesNotContain(asylum.toString())
                    .doesNotContain("asylum");
            read(role, ASYLUM, asylum).statusCode(404);
        }
        var after = as(null).get("/v1/" + EXTRADITION + "/" + extradition);
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(as(null).get("/v1/" + EXTRADITION + "?person_id=" + person).asString())
                .isEqualTo(list);
        as(null).get("/v1/" + EXTRADITION + "?status=suspended&person_id=" + person)
                .then()
                .body("items", hasSize(0));
        read("reviewer", EXTRADITION, extradition).body("status", equalTo("suspended"));
        record(
                        EXTRADITION,
                        extradition,
                        entry("{\"kind\":\"arrest_made\"}", "2018-09-01", "public"))
                .statusCode(201)
                .body("events.type", contains("extradition-arrest-made"));
        assertThat(events.until(person, "extradition-arrest-made"))
                .extracting(Published::type)
                .doesNotContain("extradition-suspended", "asylum-application-lodged");
    }

    @Test
    void a_place_below_state_level_is_refused() {
        open(
                        EXTRADITION,
                        extradition,
                        head("KZ", "UA", null).replace("}", ",\"requested_city\":\"Kyiv\"}"),
                        "public")
                .statusCode(422);
        open(ASYLUM, asylum, applicants("Kyiv"), "public").statusCode(422);
    }

    @Test
    void the_state_before_and_after_tells_of_the_rules_too() {
        open(ASYLUM, asylum, applicants("UA"), "public", lodged("yes", "public")).statusCode(201);
        open(EXTRADITION, extradition, head("KZ", "UA", null), "public").statusCode(201);

        record(
                        EXTRADITION,
                        extradition,
                        entry("{\"kind\":\"request_received\"}", "2018-05-01", "public"))
                .statusCode(201)
                .body("before.status", equalTo("no_request_documented"))
                .body("after.status", equalTo("suspended"));
    }

    @Test
    void without_a_token_nothing_is_written() {
        as(null).body("{}").post("/v1/" + EXTRADITION).then().statusCode(401);
        as("partner").body("{}").post("/v1/" + EXTRADITION).then().statusCode(403);
        read(null, EXTRADITION, extradition).statusCode(404).body("next_change", nullValue());
    }

    private void requested(String by, String from) {
        requested(extradition, by, from, null);
    }

    private void requested(String by, String from, String instigator) {
        requested(extradition, by, from, instigator);
    }

    private void requested(UUID id, String by, String from, @Nullable String instigator) {
        open(
                        EXTRADITION,
                        id,
                        head(by, from, instigator),
                        "public",
                        entry("{\"kind\":\"request_received\"}", "2017-10-01", "public"),
                        entry("{\"kind\":\"court_review_opened\"}", "2017-11-01", "public"))
                .statusCode(201);
    }

    private String head(String by, String from, @Nullable String instigator) {
        return "{\"person_id\":\"%s\",\"requesting_state\":\"%s\",\"requested_state\":\"%s\"%s}"
                .formatted(
                        person,
                        by,
                        from,
                        instigator == null ? "" : ",\"instigating_state\":\"" + instigator + "\"");
    }

    private static String refused(String on) {
        return entry(
                "{\"kind\":\"refused\",\"grounds\":[\"political_motive\"],\"finality\":\"final\"}",
                on,
                "public");
    }

    private String applicants(String host) {
        return "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"%s\"}"
                .formatted(person, host);
    }

    private static String lodged(String suspensive, String visibility) {
        return entry(
                "{\"kind\":\"lodged\",\"suspensive\":\"" + suspensive + "\"}",
                "2018-01-01",
                visibility);
    }

    private void granted(String type, String visibility) {
        open(ASYLUM, asylum, applicants("UA"), visibility, lodged("yes", visibility))
                .statusCode(201);
        record(
                        ASYLUM,
                        asylum,
                        entry(
                                "{\"kind\":\"granted\",\"protection_type\":\"%s\",\"finality\":\"final\"}"
                                        .formatted(type),
                                "2018-06-01",
                                visibility))
                .statusCode(201)
                .body("after.status", equalTo("granted_final"));
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

    private void awaitStatus(UUID docket, String status) {
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        String now = "";
        while (!now.equals(status)) {
            assertThat(System.nanoTime()).as("still " + now).isLessThan(deadline);
            now = as(null).get("/v1/" + EXTRADITION + "/" + docket).path("status");
            Thread.onSpinWait();
        }
    }
}
