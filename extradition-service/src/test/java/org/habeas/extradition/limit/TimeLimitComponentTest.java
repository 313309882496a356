package org.habeas.extradition.limit;

import static org.habeas.extradition.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TimeLimitComponentTest {

    @Test
    void anybody_reads_the_rules() {
        as(null).get("/v1/time-limit-rules")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("TL-01", "TL-16"))
                .body("items.find { it.id == 'TL-05' }.period", equalTo("P40D"))
                .body("items.find { it.id == 'TL-05' }.severity", equalTo("must"));
    }

    @Test
    void a_rule_has_the_version_of_its_day() {
        as(null).get("/v1/time-limit-rules/TL-11").then().body("items", hasSize(2));
        as(null).get("/v1/time-limit-rules/TL-11?as_of=2022-01-31")
                .then()
                .body("items.period", equalTo(java.util.List.of("P6M")));
        as(null).get("/v1/time-limit-rules/TL-11?as_of=2022-02-01")
                .then()
                .body("items.period", equalTo(java.util.List.of("P4M")));
        as(null).get("/v1/time-limit-rules/TL-99").then().statusCode(404);
        as(null).get("/v1/time-limit-rules?as_of=2022-02-30").then().statusCode(400);
    }

    @Test
    void anybody_has_a_limit_counted() {
        compute("{\"rule\":\"TL-05\",\"start\":\"2017-10-02\"}")
                .statusCode(200)
                .body("state", equalTo("computable"))
                .body("due", equalTo("2017-11-11"))
                .body("applied_rule.article", equalTo("16(4)-(5)"));
        compute("{\"rule\":\"TL-15\",\"start\":\"2016-11-28\",\"period\":\"P5Y\"}")
                .body("due", equalTo("2021-11-28"))
                .body("due_is_estimate", equalTo(true));
        compute("{\"rule\":\"TL-13\",\"start\":\"2017-02\",\"valid_until\":\"2018-02-25\"}")
                .body("due", equalTo("2018-02-25"));
    }

    @Test
    void why_it_cannot_be_counted_is_said() {
        compute("{\"rule\":\"TL-10\",\"start\":{\"date\":\"2017-04\",\"raw\":\"April 2017\"}}")
                .statusCode(200)
                .body("state", equalTo("not_computable"))
                .body("due", nullValue())
                .body("why_not.earliest_due", equalTo("2017-09-28"))
                .body("why_not.latest_due", equalTo("2017-10-27"));
        compute("{\"rule\":\"TL-12\",\"start\":\"2017-04-03\",\"state\":\"UA\"}")
                .body("why_not.reason", equalTo("no_rule_for_state"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rule\":\"TL-99\",\"start\":\"2017-10-02\"}|/rule",
                "{\"rule\":\"RPD-83-PROSECUTION\",\"start\":\"2017-10-02\"}|/rule",
                "{\"rule\":\"TL-05\",\"start\":\"2017-02-30\"}|/start",
                "{\"rule\":\"TL-05\",\"start\":\"2017-10-02\",\"period\":\"P5Y\"}|/period",
                "{\"rule\":\"TL-15\",\"start\":\"2017-10-02\",\"period\":\"P-5Y\"}|/period",
                "{\"rule\":\"TL-15\",\"start\":\"2017-10-02\",\"period\":\"P999999999Y\"}|/period",
                "{\"rule\":\"TL-15\",\"start\":\"2017-10-02\",\"period\":\"five\"}|/period",
                "{\"rule\":\"TL-12\",\"start\":\"2017-10-02\",\"state\":\"XX\"}|/state",
                "{\"rule\":\"TL-05\",\"start\":\"2017-10-02\",\"nonsense\":1}|/nonsense",
                "{\"rule\":\"TL-05\"}|/start"
            })
    void what_cannot_be_is_refused(String body, String pointer) {
        compute(body).statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    private static ValidatableResponse compute(String body) {
        return as(null).body(body).post("/v1/deadlines/computations").then();
    }
}
