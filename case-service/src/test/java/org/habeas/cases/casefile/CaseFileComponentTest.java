package org.habeas.cases.casefile;

import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.record;
import static org.habeas.cases.Bus.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseFileComponentTest {
    private static final String PROPOSAL =
            entry(
                    "{\"kind\":\"closure_proposed\",\"reason\":\"done\",\"override_reason\":\"the family asks for it\"}",
                    "2020-01-01",
                    "confidential");

    @Test
    void INV_C_12_a_file_with_an_open_reason_is_closed_by_two_persons_only() {
        String file = file(prisoner("Duo Required"));
        read("/v1/case-files/" + file)
                .body("open_reasons", contains("custody"))
                .body("may_be_closed", equalTo(false))
                .body("open_matters[0].status", equalTo("imprisoned"))
                .body("open_matters[0].docket", containsString("/v1/custody-records/"));
        String proposal =
                record("case-files", file, PROPOSAL).statusCode(201).extract().path("entry.id");

        closed("editor", file, null)
                .statusCode(409)
                .body("code", equalTo("case-file-has-open-reasons"));
        closed("editor", file, file).statusCode(409);
        closed("reviewer", file, proposal).statusCode(409);
        closed("editor", file, proposal).statusCode(201);

        read("/v1/case-files/" + file)
                .body("status", equalTo("closed"))
                .body("status_code", equalTo("030000000000"))
                .body("closure_reason", equalTo("done"))
                .body("open_reasons", contains("custody"));
    }

    @Test
    void INV_C_12_a_free_person_without_open_matters_lets_the_file_be_closed_by_one() {
        String person =
                personWithCustody(
                        "Solus Liber",
                        entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2012", "public"),
                        entry("{\"kind\":\"released\",\"state\":\"KZ\"}", "2015", "public"));
        String file = file(person);

        read("/v1/case-files/" + file)
                .body("open_reasons", empty())
                .body("may_be_closed", equalTo(true));
        closed("editor", file, null).statusCode(201);
    }

    @Test
    void an_accusation_that_nobody_has_decided_keeps_the_file_open() {
        String person =
                personWithCustody(
                        "Accusata Invented",
                        entry("{\"kind\":\"released\",\"state\":\"KZ\"}", "2015", "public"));
        open(
                "criminal-proceedings",
                "{\"person_id\":\"%s\",\"prosecuting_state\":\"KZ\"}".formatted(person),
                "public",
                entry(
                        "{\"kind\":\"charge_brought\",\"charge\":\"libel\",\"source_term\":\"libel\",\"offence\":\"libel\"}",
                        "2019-05-05",
                        "public"));

        read("/v1/case-files/" + file(person)).body("open_reasons", contains("proceeding"));
    }

    @Test
    void SM_7_a_new_arrest_opens_a_closed_file_again_until_it_is_taken_back() {
        String person = person("Denuo Captus");
        String custody =
                custody(
                        person,
                        entry("{\"kind\":\"released\",\"state\":\"KZ\"}", "2015", "public"));
        String file = file(person);
        closed("editor", file, null).statusCode(201);

        String arrest =
                record(
                                "custody-records",
                                custody,
                                entry(
                                        "{\"kind\":\"arrested\",\"state\":\"KZ\"}",
                                        "2021-03-03",
                                        "public"))
                        .statusCode(201)
                        .extract()
                        .path("entry.id");

        await(() -> read("/v1/case-files/" + file).extract().path("status").equals("active"));
        read("/v1/case-files/" + file)
                .body("entries[-1].act.kind", equalTo("reopened"))
                .body("entries[-1].cause.rule", equalTo("SM-7"))
                .body("entries[-1].cause.entry_id", equalTo(arrest));
        String etag = as("reviewer").get("/v1/custody-records/" + custody).getHeader("ETag");
        as("reviewer")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body("{\"reason\":\"mistaken for somebody else\"}")
                .post("/v1/custody-records/%s/entries/%s/retraction".formatted(custody, arrest))
                .then()
                .statusCode(200);
        read("/v1/case-files/" + file).body("status", equalTo("closed"));
    }

    @Test
    void a_file_closed_by_two_persons_stays_closed_while_nothing_new_comes_up() {
        String person = prisoner("Manet Clausum");
        String file = file(person);
        String proposal =
                record("case-files", file, PROPOSAL).statusCode(201).extract().path("entry.id");
        closed("editor", file, proposal).statusCode(201);
        String other = file(prisoner("Alius Apertus"));

        record(
                        "persons",
                        person,
                        entry(
                                "{\"kind\":\"categorised\",\"category\":\"journalist\"}",
                                "2020",
                                "public"))
                .statusCode(201);

        read("/v1/case-files/" + file).body("status", equalTo("closed"));
        read("/v1/case-files?status=closed&person_id=" + person).body("items.id", contains(file));
        read("/v1/case-files/" + other).body("status", equalTo("active"));
    }

    @Test
    void who_works_on_a_case_is_told_to_named_persons_only() {
        String file = file(prisoner("Tecta Invented"));
        record(
                        "case-files",
                        file,
                        entry(
                                "{\"kind\":\"assigned\",\"responsible\":\"Ada Lawyer\"}",
                                "2020",
                                "public"))
                .statusCode(201);

        read("/v1/case-files/" + file).body("responsible", equalTo("Ada Lawyer"));
        as("editor").get("/v1/case-files/" + file).then().body("responsible", nullValue());
    }

    @Test
    void our_own_marks_are_no_filter() {
        as("reviewer")
                .get("/v1/case-files?reopening_due=yes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static String prisoner(String name) {
        return personWithCustody(
                name, entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2012", "public"));
    }

    private static String personWithCustody(String name, String... entries) {
        String person = person(name);
        custody(person, entries);
        return person;
    }

    private static String file(String person) {
        return open(
                "case-files",
                "{\"persons\":[\"%s\"]}".formatted(person),
                "public",
                entry("{\"kind\":\"opened\"}", "2012", "public"));
    }

    private static ValidatableResponse closed(String role, String file, String proposal) {
        String by = proposal == null ? "" : ",\"proposal\":\"" + proposal + "\"";
        return as(role).contentType(ContentType.JSON)
                .body(
                        entry(
                                "{\"kind\":\"closed\",\"reason\":\"done\"" + by + "}",
                                "2020-02-01",
                                "public"))
                .post("/v1/case-files/" + file + "/entries")
                .then();
    }
}
