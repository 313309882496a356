package org.habeas.cases.designation;

import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DesignationCriteriaComponentTest {

    @Test
    void the_criteria_of_the_assembly_have_five_elements_and_an_authority() {
        readAsAnybody("/v1/designation-criteria")
                .statusCode(200)
                .body("items.code", hasItem("pace-1900-2012"));
        readAsAnybody("/v1/designation-criteria/pace-1900-2012")
                .statusCode(200)
                .body("authority", containsString("Resolution 1900 (2012)"))
                .body("valid_from", equalTo("2012-10-03"))
                .body("elements.code", contains("a", "b", "c", "d", "e"));
        readAsAnybody("/v1/designation-criteria/nobody-wrote-them").statusCode(404);
        readAsAnybody("/v1/designation-criteria?sort=x").statusCode(400);
    }

    @Test
    void a_designation_says_under_which_version_of_which_criteria() {
        String person = person("Criteria Invented");

        designated(person, "political_prisoner", "2018", "\"pace-1900-2012\"", "\"a\",\"e\"")
                .statusCode(201)
                .body("events.type", contains("designation-recorded"));

        readAsAnybody("/v1/persons/" + person)
                .body("designations[0].criteria_code", equalTo("pace-1900-2012"))
                .body("designations[0].criteria_elements", contains("a", "e"));
        record(
                        "persons",
                        person,
                        entry(
                                "{\"kind\":\"designation_withdrawn\",\"value\":\"political_prisoner\",\"by\":\"Some Body\"}",
                                "2019",
                                "public"))
                .statusCode(201)
                .body("events.type", contains("designation-withdrawn"));
    }

    @Test
    void criteria_that_cannot_have_been_applied_are_refused() {
        String person = person("Anachronia Invented");

        designated(person, "political_prisoner", "2018", "\"ours\"", "")
                .statusCode(422)
                .body("code", equalTo("unknown-criteria"))
                .body("errors[0].pointer", equalTo("/act/criteria_code"));
        designated(person, "political_prisoner", "2018", "\"pace-1900-2012\"", "\"a\",\"f\"")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/criteria_elements/1"));
        designated(person, "political_prisoner", "2011", "\"pace-1900-2012\"", "\"a\"")
                .statusCode(422)
                .body("code", equalTo("criteria-not-in-force"));
        designated(person, "human_rights_defender", "2018", "\"pace-1900-2012\"", "")
                .statusCode(422)
                .body("code", equalTo("criteria-of-another-designation"));
        designated(person, "political_prisoner", "2018", "null", "\"a\"")
                .statusCode(422)
                .body("code", equalTo("criteria-missing"));
    }

    private static ValidatableResponse designated(
            String person, String value, String on, String code, String elements) {
        return record(
                "persons",
                person,
                entry(
                        "{\"kind\":\"designated\",\"value\":\"%s\",\"by\":\"Some Body\",\"criteria_code\":%s,\"criteria_elements\":[%s]}"
                                .formatted(value, code, elements),
                        on,
                        "public"));
    }
}
