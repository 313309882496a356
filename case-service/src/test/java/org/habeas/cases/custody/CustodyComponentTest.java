package org.habeas.cases.custody;

import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.habeas.cases.Api;
import org.habeas.cases.Bus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustodyComponentTest {
    private static final String IMPRISONED =
            "{\"kind\":\"imprisoned\",\"state\":\"KZ\",\"regime\":\"general_regime_colony\"}";
    private static final String RESTRICTION_OF_LIBERTY =
            "{\"kind\":\"restriction_of_liberty_started\",\"state\":\"KZ\"}";

    private String person = "";

    @BeforeEach
    void register() {
        person = Api.person("Talgat Ayan");
    }

    @Test
    void INV_C_04_an_expected_release_frees_nobody_and_the_answer_says_why() {
        String record =
                Api.custody(
                        person,
                        entry(IMPRISONED, "2016-11-28", "public"),
                        entry(
                                RESTRICTION_OF_LIBERTY,
                                "{\"date\":\"2018-04-29\",\"modality\":\"expected\"}",
                                "public"));

        read("/v1/custody-records/" + record + "?as_of=2018-04-30")
                .body("status", equalTo("imprisoned"))
                .body("state.now.regime", equalTo("general_regime_colony"))
                .body("expected[0].act", equalTo("restriction_of_liberty_started"))
                .body("expected[0].status", equalTo("due_unconfirmed"));
    }

    @Test
    void a_release_names_what_remains_in_force() {
        String listing =
                Api.open(
                        "restrictions",
                        "{\"person_id\":\"%s\",\"type\":\"terrorism_financing_listing\"}"
                                .formatted(person),
                        "public",
                        entry(
                                "{\"kind\":\"imposed\",\"starts_from\":\"listing\"}",
                                "2017-12",
                                "public"));
        String record = Api.custody(person, entry(IMPRISONED, "2016-11-28", "public"));

        record(
                        "custody-records",
                        record,
                        entry(
                                "{\"kind\":\"released\",\"release_ground\":\"pardon\"}",
                                "2018-06-01",
                                "public"))
                .statusCode(201)
                .body("before.status", equalTo("imprisoned"))
                .body("after.status", equalTo("at_liberty"))
                .body("events.type", contains("person-released"));

        read("/v1/restrictions/" + listing).body("status", equalTo("active"));
    }

    @Test
    void what_the_public_may_not_know_leaves_the_older_status() {
        String record =
                Api.custody(
                        person,
                        entry(IMPRISONED, "2016-11-28", "public"),
                        entry("{\"kind\":\"released\"}", "2018-06-01", "confidential"));

        readAsAnybody("/v1/custody-records/" + record)
                .body("status", equalTo("imprisoned"))
                .body("entries", hasSize(1));
        read("/v1/custody-records/" + record).body("status", equalTo("at_liberty"));
    }

    @Test
    void the_list_is_filtered_by_status_on_a_day() {
        Api.custody(
                person,
                entry(IMPRISONED, "2016-11-28", "public"),
                entry("{\"kind\":\"released\"}", "2018-06-01", "public"));
        String list = "/v1/custody-records?person_id=" + person + "&status=imprisoned";

        read(list).body("items", empty());
        read(list + "&as_of=2018-05-31").body("items", hasSize(1));
    }

    @Test
    void a_person_has_one_custody_record() {
        String first = Api.custody(person);

        ValidatableResponse second =
                Api.as("editor")
                        .contentType(ContentType.JSON)
                        .body("{\"head\":{\"person_id\":\"%s\"}}".formatted(person))
                        .post("/v1/custody-records")
                        .then();

        second.statusCode(409)
                .body("code", equalTo("custody-record-exists"))
                .body("detail", containsString(first));
    }

    @Test
    void an_unknown_act_an_unknown_field_and_a_State_that_is_none_are_refused() {
        String record = Api.custody(person);

        refused(record, "{\"kind\":\"vanished\"}");
        refused(record, "{\"kind\":\"imprisoned\",\"address\":\"somewhere\"}");
        refused(record, "{\"kind\":\"imprisoned\",\"state\":\"XX\"}");
        refused(record, "{\"kind\":\"regime_changed\"}");
    }

    private static void refused(String record, String act) {
        record("custody-records", record, entry(act, "2018-06-01", "public"))
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void a_correction_retracts_and_the_old_answer_is_still_to_be_had() {
        String record = Api.custody(person);
        var wrong =
                record("custody-records", record, entry(IMPRISONED, "2016-11-28", "public"))
                        .extract()
                        .jsonPath();
        String known = wrong.getString("entry.recorded_at");
        String corrected =
                entry(IMPRISONED, "2016-11-29", "public")
                        .replaceFirst(
                                "\\{", "{\"corrects\":\"" + wrong.getString("entry.id") + "\",");

        record("custody-records", record, corrected).statusCode(201);

        read("/v1/custody-records/" + record).body("state.now.from.date", equalTo("2016-11-29"));
        read("/v1/custody-records/" + record + "?known_at=" + known)
                .body("state.now.from.date", equalTo("2016-11-28"));
    }

    @Test
    void R_11_an_extradition_arrest_makes_extradition_detention_and_names_its_cause()
            throws Exception {
        UUID cause =
                Bus.tell(
                        "proceeding",
                        "extradition-arrest-made",
                        person,
                        Api.id(),
                        "\"state\":\"UA\",\"requesting_state\":\"KZ\"");

        Bus.await(() -> "extradition_detention".equals(status()));
        mine().body("items[0].state.now.state", equalTo("UA"))
                .body("items[0].entries[0].cause.rule", equalTo("R-11"))
                .body("items[0].entries[0].cause.entry_id", equalTo(cause.toString()));
    }

    @Test
    void R_12_bail_ends_extradition_detention() throws Exception {
        Api.custody(
                person,
                entry(
                        "{\"kind\":\"detained_for_extradition\",\"state\":\"UA\"}",
                        "2017-10-02",
                        "public"));

        Bus.tell(
                "proceeding",
                "extradition-bail-granted",
                person,
                Api.id(),
                "\"state\":\"UA\",\"form\":\"personal_surety\"");

        Bus.await(() -> "bail".equals(status()));
        mine().body("items[0].state.now.bail_form", equalTo("personal_surety"));
    }

    @Test
    void R_12_bail_abroad_frees_nobody_who_is_in_prison() throws Exception {
        Api.custody(person, entry(IMPRISONED, "2016-11-28", "public"));

        Bus.tell("proceeding", "extradition-bail-granted", person, Api.id(), "\"state\":\"UA\"");
        Bus.tell(
                "proceeding",
                "refugee-status-granted",
                person,
                Api.id(),
                "\"host_state\":\"UA\",\"protection_type\":\"refugee_status\"");

        Bus.await(() -> mine().extract().path("items[0].state.protections[0].type") != null);
        mine().body("items[0].status", equalTo("imprisoned"));
    }

    @Test
    void R_02_protection_is_noted_and_ends_with_its_application() throws Exception {
        String application = Api.id();

        Bus.tell(
                "proceeding",
                "subsidiary-protection-granted",
                person,
                application,
                "\"protection_type\":\"subsidiary_protection\"");

        Bus.await(() -> mine().extract().path("items[0].state.protections[0].type") != null);
        read("/v1/persons/" + person).body("standing.liberty_profile", equalTo("abroad_protected"));

        Bus.tell("proceeding", "protection-revoked", person, application, "");

        Bus.await(() -> mine().extract().path("items[0].state.protections[0].type") == null);
        mine().body("items[0].state.protections[0]", nullValue());
    }

    @Test
    void R_13_a_rendition_makes_the_person_disappear() throws Exception {
        Bus.tell("proceeding", "person-rendered", person, Api.id(), "\"from_state\":\"TR\"");

        Bus.await(() -> "abducted".equals(status()));
        read("/v1/persons/" + person).body("standing.liberty_profile", equalTo("disappeared"));
    }

    @Test
    void R_17_a_finding_of_arbitrariness_is_a_finding_and_no_status() throws Exception {
        Api.custody(person, entry(IMPRISONED, "2016-11-28", "public"));

        Bus.tell(
                "advocacy",
                "mechanism-decision-recorded",
                person,
                Api.id(),
                "\"mechanism\":\"un_wgad\",\"findings\":[\"wgad_category\"]");

        Bus.await(() -> mine().extract().path("items[0].state.arbitrary[0].mechanism") != null);
        mine().body("items[0].status", equalTo("imprisoned"))
                .body("items[0].huridocs", contains("020203000000", "020204000000"));
    }

    @Test
    void R_17_a_decision_without_such_a_finding_makes_nothing_arbitrary() throws Exception {
        Api.custody(person, entry(IMPRISONED, "2016-11-28", "public"));
        String facts = "\"mechanism\":\"un_hrc\",\"findings\":[%s]";

        Bus.tell(
                "advocacy",
                "mechanism-decision-recorded",
                person,
                Api.id(),
                facts.formatted("\"right_violated\""));
        Bus.tell(
                "advocacy",
                "mechanism-decision-recorded",
                person,
                Api.id(),
                facts.formatted("\"wgad_category\""));

        Bus.await(() -> mine().extract().path("items[0].state.arbitrary[0].mechanism") != null);
        mine().body("items[0].state.arbitrary", hasSize(1));
    }

    @Test
    void what_is_announced_is_pending_then_missed_and_cancelled_when_taken_back() {
        String record = Api.custody(person, entry(IMPRISONED, "2016-11-28", "public"));
        String expected =
                record(
                                "custody-records",
                                record,
                                entry(
                                        RESTRICTION_OF_LIBERTY,
                                        "{\"date\":\"2018-04-29\",\"modality\":\"expected\"}",
                                        "public"))
                        .extract()
                        .path("entry.id");
        String path = "/v1/custody-records/" + record;

        read(path + "?as_of=2018-04-28")
                .body("scheduled_changes[0].state", equalTo("pending"))
                .body("scheduled_changes[0].target_status", equalTo("restricted_liberty"));
        read(path + "?as_of=2018-04-30").body("scheduled_changes[0].state", equalTo("missed"));

        Api.retract("custody-records", record, expected).statusCode(200);

        read(path).body("scheduled_changes[0].state", equalTo("cancelled"));
    }

    @Test
    void how_long_somebody_is_held_is_computed_beside_what_the_source_states() {
        String record =
                Api.custody(
                        person,
                        entry(
                                "{\"kind\":\"imprisoned\",\"state\":\"KZ\",\"stated_duration\":"
                                        + "\"over eight years\"}",
                                "2016-11-28",
                                "public"));

        read("/v1/custody-records/" + record + "?as_of=2016-12-28")
                .body("held.days", equalTo(30))
                .body("held.as_of", equalTo("2016-12-28"))
                .body("held.since.date", equalTo("2016-11-28"))
                .body("state.now.stated_duration.qualifier", equalTo("more_than"));
    }

    private String status() {
        return mine().extract().path("items[0].status");
    }

    private ValidatableResponse mine() {
        return read("/v1/custody-records?person_id=" + person);
    }
}
