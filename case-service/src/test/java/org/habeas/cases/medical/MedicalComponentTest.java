package org.habeas.cases.medical;

import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.habeas.cases.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MedicalComponentTest {
    private static final String ORDERED =
            "{\"kind\":\"ordered\",\"body\":\"city court\",\"duration\":\"for a month\","
                    + "\"hearing_defects\":[\"subject_absent\",\"counsel_absent\"]}";
    private static final String ADMITTED = "{\"kind\":\"admitted\",\"facility\":\"hospital\"}";

    private String person = "";

    @BeforeEach
    void register() {
        person = Api.person("Anna Invented");
    }

    @Test
    void SM_4_admission_reaches_the_custody_record_and_its_retraction_too() {
        String custody = Api.custody(person);
        String measure = measure(entry(ORDERED, "2018-03-27", "public"));

        read("/v1/custody-records/" + custody).body("status", equalTo("unknown"));
        String admission =
                record("medical-measures", measure, entry(ADMITTED, "2018-03-31", "public"))
                        .statusCode(201)
                        .extract()
                        .path("entry.id");

        readAsAnybody("/v1/custody-records/" + custody)
                .body("status", equalTo("compulsory_psychiatric"))
                .body("entries[0].cause.rule", equalTo("SM-4"))
                .body("entries[0].cause.entry_id", equalTo(admission));
        readAsAnybody("/v1/persons/" + person)
                .body("standing.custody", equalTo("compulsory_psychiatric"))
                .body("medical_measures[0].orders[0].duration.period", equalTo("P1M"))
                .body("medical_measures[0].orders[0].executed_on.date", equalTo("2018-03-31"));

        Api.retract("medical-measures", measure, admission).statusCode(200);

        read("/v1/custody-records/" + custody).body("status", equalTo("unknown"));
    }

    @Test
    void SM_4_what_the_custody_record_tells_already_is_not_told_twice() {
        String custody =
                Api.custody(
                        person,
                        entry(
                                "{\"kind\":\"committed_to_psychiatric_facility\",\"state\":\"KZ\"}",
                                "2018-03-31",
                                "public"));

        measure(entry(ORDERED, "2018-03-27", "public"), entry(ADMITTED, "2018-03", "public"));

        read("/v1/custody-records/" + custody).body("entries", hasSize(1));
    }

    @Test
    void SM_4_a_hidden_admission_changes_nothing_for_who_may_not_know_it() {
        String custody = Api.custody(person);

        measure(entry(ADMITTED, "2018-03-31", "restricted"));

        readAsAnybody("/v1/custody-records/" + custody).body("status", equalTo("unknown"));
        read("/v1/custody-records/" + custody).body("status", equalTo("compulsory_psychiatric"));
    }

    @Test
    void SM_4_a_discharge_with_a_duty_ends_custody_and_suggests_a_restriction() {
        String custody = Api.custody(person);
        String measure =
                measure(
                        entry(ADMITTED, "2013-08", "public"),
                        entry(
                                "{\"kind\":\"discharged\",\"periodicity\":\"P1M\"}",
                                "2014-12",
                                "public"));

        read("/v1/custody-records/" + custody).body("status", equalTo("at_liberty"));
        read("/v1/medical-measures/" + measure)
                .body("status", equalTo("out_patient"))
                .body("state.suggestion.type", equalTo("psychiatric_reporting"))
                .body("state.suggestion.periodicity", equalTo("P1M"));
        read("/v1/restrictions?person_id=" + person).body("items", empty());
    }

    @Test
    void without_a_custody_record_none_is_opened() {
        measure(entry(ADMITTED, "2018-03-31", "public"));

        read("/v1/custody-records?person_id=" + person).body("items", empty());
    }

    @Test
    void an_opinion_of_doctors_is_for_named_eyes_only_whatever_the_request_says() {
        String measure =
                measure(
                        entry(ADMITTED, "2016-10-20", "public"),
                        entry(
                                "{\"kind\":\"opinion_issued\",\"by\":\"doctors\",\"conclusion\":"
                                        + "\"no_need_for_compulsory_treatment\"}",
                                "2017-07",
                                "public"),
                        entry(
                                "{\"kind\":\"termination_refused\",\"body\":\"city court\","
                                        + "\"reasons\":[\"danger_to_society\"]}",
                                "2017-08-15",
                                "public"));
        String path = "/v1/medical-measures/" + measure;

        read(path)
                .body("state.opinions[0].court_reaction", equalTo("rejected"))
                .body("state.contradiction", equalTo("conflicting_assessment"));
        for (String role : new String[] {"partner", "editor"}) {
            Api.as(role)
                    .get(path)
                    .then()
                    .body("entries", hasSize(1))
                    .body("state.opinions", empty())
                    .body("state.contradiction", nullValue())
                    .body(not(containsString("danger")));
        }
        readAsAnybody("/v1/persons/" + person)
                .body("timeline.what", hasItem("admitted"))
                .body("timeline.what", not(hasItem("opinion_issued")));
        read("/v1/persons/" + person).body("timeline.what", hasItems("opinion_issued"));
    }

    @Test
    void what_courts_order_is_told_to_the_others() {
        String measure = measure();

        record("medical-measures", measure, entry(ORDERED, "2018-03-27", "partner"))
                .body("events.type", hasItem("medical-measure-ordered"));
        record("medical-measures", measure, entry(ADMITTED, "2018-03-31", "partner"))
                .body("events", empty());
    }

    private String measure(String... entries) {
        return Api.open(
                "medical-measures",
                "{\"person_id\":\"%s\",\"state\":\"KZ\"}".formatted(person),
                "public",
                entries);
    }
}
