package org.habeas.cases.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.habeas.cases.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FigureComponentTest {

    @Test
    void a_figure_is_found_by_how_exact_it_is_and_by_its_source() {
        String source = Api.open("sources", "{\"title\":\"A report\"}", "public");
        String counted =
                """
                {"act":{"kind":"counted","quantity":{"value":38,"unit":"cases","qualifier":"more_than"}},
                 "on":"2018-04-24","sources":[{"source_id":"%s","quote":"more than 38 cases"}]}\
                """
                        .formatted(source);
        String figure =
                Api.open(
                        "aggregate-figures",
                        "{\"text\":\"cases\",\"state\":\"KZ\"}",
                        "public",
                        counted.replace("{\"act\"", "{\"visibility\":\"public\",\"act\""));

        readAsAnybody("/v1/aggregate-figures?source=" + source)
                .body("items.id", contains(figure))
                .body("items[0].state.quantity.value", equalTo(38))
                .body("items[0].state.as_of.date", equalTo("2018-04-24"));
        readAsAnybody("/v1/aggregate-figures?qualifier=at_least&source=" + source)
                .body("items", empty());
        readAsAnybody("/v1/aggregate-figures?qualifier=more_than&unit=cases&state=KZ&limit=200")
                .body("items.id", hasItem(figure));
    }

    @Test
    void E_4_6_a_number_below_five_is_hidden_from_the_public() {
        String figure =
                Api.open(
                        "aggregate-figures",
                        "{\"text\":\"persons in one hospital\",\"state\":\"KZ\"}",
                        "public",
                        count("2", "exact"));

        readAsAnybody("/v1/aggregate-figures/" + figure)
                .body("status", equalTo("uncounted"))
                .body("entries", empty());
        as("partner")
                .get("/v1/aggregate-figures/" + figure)
                .then()
                .body("state.quantity.value", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({"-1,exact,value", "1e99,exact,value", "8,many,qualifier"})
    void a_number_that_cannot_be_is_refused_by_its_pointer(
            String value, String qualifier, String field) {
        as("reviewer")
                .contentType("application/json")
                .body(
                        "{\"head\":{\"text\":\"cases\"},\"visibility\":\"public\",\"entries\":[%s]}"
                                .formatted(count(value, qualifier)))
                .post("/v1/aggregate-figures")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/entries/0/act/quantity/" + field));
    }

    @Test
    void a_figure_or_finding_never_changes_a_persons_status() {
        String person = Api.person("Aigul Invented", Api.designated("political_prisoner"));
        Api.custody(
                person,
                entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2016-11-28", "public"));
        String before = read("/v1/persons/" + person).extract().asString();
        String list = listed();

        Api.open(
                "aggregate-figures",
                "{\"text\":\"persons subjected to measures of restraint, Aigul Invented among them\",\"state\":\"KZ\"}",
                "public",
                count("8", "exact"));
        Api.open(
                "context-findings",
                "{\"finding_kind\":\"practice\",\"state\":\"KZ\"}",
                "public",
                entry(
                        "{\"kind\":\"stated\",\"text\":\"All prisoners were released.\",\"by\":\"a body\"}",
                        "2018-04-24",
                        "public"));

        assertThat(read("/v1/persons/" + person).extract().asString()).isEqualTo(before);
        assertThat(listed()).isEqualTo(list);
        for (String kind : new String[] {"aggregate-figures", "context-findings"}) {
            read("/v1/" + kind + "?person_id=" + person).body("items", empty());
        }
    }

    @Test
    void of_two_figures_about_one_day_both_are_shown() {
        String figure =
                Api.open(
                        "aggregate-figures",
                        "{\"text\":\"cases\"}",
                        "public",
                        count("38", "more_than"),
                        count("24", "exact"));

        readAsAnybody("/v1/aggregate-figures/" + figure)
                .body("entries.size()", equalTo(2))
                .body("alternatives.size()", equalTo(1))
                .body("state.quantity.value", not(equalTo(null)));
    }

    private static String listed() {
        return readAsAnybody("/v1/lists/political-prisoners?as_of=2018-04-28")
                .extract()
                .jsonPath()
                .get("groups")
                .toString();
    }

    private static String count(String value, String qualifier) {
        return entry(
                "{\"kind\":\"counted\",\"quantity\":{\"value\":%s,\"unit\":\"persons\",\"qualifier\":\"%s\"}}"
                        .formatted(value, qualifier),
                "2018-04-24",
                "public");
    }
}
