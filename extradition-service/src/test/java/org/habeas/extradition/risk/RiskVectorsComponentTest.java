package org.habeas.extradition.risk;

import static org.habeas.extradition.risk.Person.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.habeas.extradition.EventLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The vectors of C.3 told through the API, of invented people. */
@QuarkusTest
class RiskVectorsComponentTest {
    @Inject EventLog events;

    @SuppressWarnings("NullAway.Init")
    private Person person;

    @BeforeEach
    void invent() {
        person = Person.invented(events);
    }

    @Test
    void V1_on_bail_with_a_suspended_request_and_protection_refused() {
        person.asked(
                "KZ",
                "UA",
                "",
                act("request_received", "2017-10-01"),
                act("arrest_made", "2017-10-02"),
                act("bail_granted", "2017-11-01"),
                act("risk_reported", "2018-01-10"));
        person.applied(
                "UA",
                "restricted",
                act("lodged", "2017-12-01", "", "restricted"),
                act("refused", "2018-02-01", "", "restricted"),
                act("appeal_lodged", "2018-02-15", "", "restricted"));
        person.incident(
                "surveillance", "UA", "victims", act("alleged", "2018-03-01", "", "confidential"));

        says(person, "2018-05-01", "UA", 55, "high", "T2", "T6b", "T7", "T11", "T13");
        says(person, "2017-10-15", "UA", 55, "high", "T1", "T6a");
        says(person, "2018-01-05", "UA", 25, "medium", "T2", "T6b");
    }

    @Test
    void V2_subsidiary_protection_whose_extension_is_pending() throws Exception {
        person.charged("KZ", "2013-01-01", null);
        refused("RU", "CZ", 1, "2014-02-01", "political_motive");
        refused("RU", "CZ", 2, "2015-02-01", "not_stated");
        refused("UA", "CZ", 1, "2014-05-01", "not_stated");
        person.redNotice(
                "confidential",
                act("published", "2013-05-01", "", "confidential"),
                act("withdrawn", "2016-03-01", "", "confidential"));
        person.applied(
                "CZ",
                "restricted",
                act("lodged", "2013-06-01", "", "restricted"),
                act(
                        "granted",
                        "2014-03-01",
                        ",\"protection_type\":\"subsidiary_protection\"",
                        "restricted"),
                act("extension_requested", "2018-02-01", "", "restricted"));
        person.incident(
                "illegal_deportation",
                "IT",
                "relatives",
                act("alleged", "2013-05-31", "", "confidential"));
        person.incident(
                "surveillance", "CZ", "victims", act("alleged", "2015-01-01", "", "confidential"));
        warned("CZ", "2018-01-01");

        person.awaitCodes("?as_of=2018-05-01", V2);
        says(person, "2018-05-01", "CZ", 0, "medium", V2);
        person.danger("reviewer", "?as_of=2018-05-01")
                .body("sum", equalTo(-10))
                .body("overrides.code", contains("O7"));
        person.danger("reviewer", "?as_of=2017-05-01").body("host_level", equalTo("low"));
    }

    private static final String[] V2 = {"T4", "T9", "T10", "T11", "T13", "S2", "S4", "S5b", "S6"};

    @Test
    void V4_a_refugee_whose_requests_were_refused() throws Exception {
        person.charged("KZ", "2012-01-01", null);
        refused("KZ", "CH", 1, "2014-06-01", "political_motive");
        refused("KZ", "CH", 2, "2016-06-01", "political_offence");
        person.incident(
                "illegal_deportation",
                "IT",
                "relatives",
                act("alleged", "2013-05-31", "", "confidential"));
        person.incident(
                "surveillance", "CH", "victims", act("alleged", "2014-01-01", "", "confidential"));
        person.applied(
                "CH",
                "restricted",
                act("lodged", "2015-01-01", "", "restricted"),
                act("refused", "2019-01-01", "", "restricted"),
                act("appeal_lodged", "2019-02-01", "", "restricted"),
                act(
                        "granted",
                        "2020-12-01",
                        ",\"protection_type\":\"refugee_status\",\"finality\":\"final\"",
                        "restricted"));

        person.awaitCodes("?as_of=2021-01-08", "T4", "T9", "T10", "T11", "S1", "S4", "S6");
        says(person, "2021-01-08", "CH", 0, "low", "T4", "T9", "T10", "T11", "S1", "S4", "S6");
        says(person, "2019-06-01", "CH", 25, "medium", "T4", "T7", "T9", "T10", "T11", "S4", "S6");
    }

    @Test
    void V5_protection_refused_with_a_remedy_pending() throws Exception {
        person.charged("KZ", "2010-01-01", null);
        refused("RU", "FR", 1, "2016-12-09", "political_motive");
        refused("UA", "FR", 1, "2016-12-09", "not_stated");
        person.redNotice(
                "confidential",
                act("published", "2013-05-01", "", "confidential"),
                act("deleted", "2017-07-01", ",\"ground\":\"constitution_art_3\"", "confidential"));
        person.incident(
                "illegal_deportation",
                "IT",
                "relatives",
                act("alleged", "2013-05-31", "", "confidential"));
        person.incident(
                "surveillance", "FR", "victims", act("alleged", "2014-01-01", "", "confidential"));
        person.applied(
                "FR",
                "restricted",
                act("lodged", "2017-03-01", "", "restricted"),
                act("refused", "2018-04-01", "", "restricted"),
                act("appeal_lodged", "2018-05-01", "", "restricted"));

        person.awaitCodes("?as_of=2018-06-01", "T7", "T9", "T10", "T11", "S4", "S5a", "S6");
        says(person, "2018-06-01", "FR", 0, "medium", "T7", "T9", "T10", "T11", "S4", "S5a", "S6");
        person.danger("reviewer", "?as_of=2017-06-30")
                .body("factors.code", hasItem("T5a"))
                .body("travel_level", equalTo("high"));
    }

    @Test
    void V8_and_V9_held_with_a_red_notice_and_then_protected_by_an_interim_measure()
            throws Exception {
        held();

        person.awaitCodes("?as_of=2018-03-01", "T1", "T5a", "T6a", "T9");
        says(person, "2018-03-01", "UA", 85, "critical", "T1", "T5a", "T6a", "T9");
        says(person, "2018-01-15", "UA", 65, "critical", "T1", "T6a", "T9");

        person.measure(
                "UA",
                act("requested", "2018-03-02", "", "confidential"),
                act("indicated", "2018-03-05", "", "confidential"));

        person.danger("reviewer", "?as_of=2018-03-10")
                .body("host_level", equalTo("high"))
                .body("factors.code", hasItem("S7"))
                .body("overrides.code", hasItem("O6"));
        says(person, "2018-03-01", "UA", 85, "critical", "T1", "T5a", "T6a", "T9");
    }

    @Test
    void V11_two_requesting_states_one_of_them_again() throws Exception {
        person.charged("KZ", "2016-01-01", null);
        refused("KZ", "UA", 1, "2017-01-01", "not_stated");
        person.asked("KZ", "UA", ",\"round\":2", act("request_received", "2018-01-01"));
        person.asked("RU", "UA", "", act("request_received", "2018-02-01"));
        person.redNotice("confidential", act("published", "2018-02-01", "", "confidential"));

        person.awaitCodes("?as_of=2018-03-01", "T1", "T3", "T4", "T5a", "T9");
        says(person, "2018-03-01", "UA", 90, "critical", "T1", "T3", "T4", "T5a", "T9");
        says(person, "2018-01-15", "UA", 60, "high", "T1", "T4", "T9");
    }

    @Test
    void V12_subsidiary_protection_and_a_suspended_request() {
        person.asked(
                "KZ",
                "PL",
                "",
                act("request_received", "2018-01-01"),
                act("suspended", "2018-02-01", ",\"ground\":\"health\"", "public"));
        person.applied(
                "PL",
                "restricted",
                act(
                        "granted",
                        "2018-03-01",
                        ",\"protection_type\":\"subsidiary_protection\"",
                        "restricted"));

        says(person, "2018-04-01", "PL", 0, "medium", "T2", "S2");
        says(person, "2018-02-15", "PL", 20, "medium", "T2");
    }

    private void held() throws Exception {
        person.charged("KZ", "2016-01-01", null);
        person.asked(
                "KZ",
                "UA",
                "",
                act("request_received", "2018-01-01"),
                act("arrest_made", "2018-01-02"));
        person.redNotice("confidential", act("published", "2018-02-01", "", "confidential"));
    }

    private void refused(String by, String host, int round, String on, String ground) {
        person.asked(
                by,
                host,
                ",\"round\":%d%s"
                        .formatted(round, by.equals("KZ") ? "" : ",\"instigating_state\":\"KZ\""),
                act("request_received", "2013-0%d-01".formatted(round)),
                act(
                        "refused",
                        on,
                        ",\"grounds\":[\"%s\"],\"finality\":\"final\"".formatted(ground),
                        "public"));
    }

    private void warned(String host, String on) {
        person.incident(
                "abduction_attempt",
                host,
                "victims",
                """
                {"act":{"kind":"danger_stated"},"on":"%s","visibility":"confidential",
                 "sources":[{"title":"report 002","reliability":2}]}
                """
                        .formatted(on));
    }

    private static ValidatableResponse says(
            Person person, String day, String host, int score, String level, String... codes) {
        return person.danger("reviewer", "?as_of=" + day)
                .statusCode(200)
                .body("factors.code", contains(codes))
                .body("host_state", equalTo(host))
                .body("score", equalTo(score))
                .body("host_level", equalTo(level))
                .body("as_of", equalTo(day))
                .body("factors.entry_ids", everyItem(not(empty())));
    }
}
