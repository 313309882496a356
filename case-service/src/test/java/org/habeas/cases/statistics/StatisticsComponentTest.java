package org.habeas.cases.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has a State of its own, because all tests fill one register. */
@QuarkusTest
class StatisticsComponentTest {
    private static final String STATISTICS = "/v1/statistics?";

    @Test
    void a_group_tells_how_many_are_documented_and_how_many_of_them_are_held() {
        for (int i = 0; i < 6; i++) {
            custody(journalist(), entry(imprisoned("KI"), "2016-05-01", "public"));
        }
        custody(
                journalist(),
                entry(imprisoned("KI"), "2016-05-01", "public"),
                entry("{\"kind\":\"released\",\"state\":\"KI\"}", "2017-01-01", "public"));

        JsonPath then = json("by=status&state=KI&as_of=2016-12-31");
        JsonPath later =
                as("editor").get(STATISTICS + "by=category&state=KI&as_of=2017-01-01").jsonPath();

        assertThat(then.getInt(group("imprisoned") + ".persons")).isEqualTo(7);
        assertThat(then.getInt(group("imprisoned") + ".held")).isEqualTo(7);
        assertThat(then.getInt("total.persons")).isEqualTo(7);
        assertThat(then.getList("held_means", String.class))
                .contains("imprisoned", "remand", "compulsory_psychiatric")
                .doesNotContain("house_arrest", "bail");
        assertThat(later.getInt(group("journalist") + ".persons")).isEqualTo(7);
        assertThat(later.getInt(group("journalist") + ".held")).isEqualTo(6);
    }

    @Test
    void nobody_is_counted_before_the_first_day_of_which_an_entry_tells() {
        custody(person("Late Comer"), entry(imprisoned("TO"), "2016-05-01", "public"));

        staff("by=state&as_of=2016-04-30").body(group("TO"), nullValue());
        staff("by=state&as_of=2016-05-01").body(group("TO") + ".persons", equalTo(1));
    }

    @Test
    void charges_are_counted_by_provision_with_its_edition_and_by_offence() {
        String person = person("Charged Counted");
        open(
                "criminal-proceedings",
                "{\"person_id\":\"%s\",\"prosecuting_state\":\"MH\"}".formatted(person),
                "public",
                entry(
                        "{\"kind\":\"charge_brought\",\"charge\":\"a\",\"source_term\":\"libel\",\"offence\":\"libel\",\"provisions\":[{\"code\":\"MH-CC\",\"edition\":\"2014\",\"article\":\"130\",\"part\":\"2\"}]}",
                        "2017-01-01",
                        "public"),
                entry("{\"kind\":\"charge_dropped\",\"charges\":[\"a\"]}", "2017-06-01", "public"));

        staff("by=provision&as_of=2017-05-31")
                .body(group("MH-CC/2014:130") + ".persons", equalTo(1));
        staff("by=provision&as_of=2017-06-01").body(group("MH-CC/2014:130"), nullValue());
        staff("by=prosecuting_state&as_of=2017-05-31").body(group("MH") + ".persons", equalTo(1));
        staff("by=offence&as_of=2017-05-31").body("groups.value", hasItem("libel"));
    }

    @Test
    void E_4_6_few_in_a_place_are_told_to_staff_only() {
        for (int i = 0; i < 2; i++) {
            custody(person("Few There"), entry(imprisoned("FM"), "2016-05-01", "public"));
        }

        for (String role : new String[] {"partner", null}) {
            asked(role, "by=state&as_of=2016-12-31")
                    .body(group("FM") + ".suppressed", equalTo(true))
                    .body(group("FM") + ".persons", nullValue())
                    .body(group("FM") + ".held", nullValue());
            asked(role, "by=status&state=FM&as_of=2016-12-31")
                    .body(group("imprisoned") + ".persons", nullValue())
                    .body("total.persons", nullValue())
                    .body("total.suppressed", equalTo(true));
            asked(role, "by=day&state=FM&from=2016-04-30&to=2016-05-02")
                    .body("series.held", equalTo(java.util.Arrays.asList(0, null, null)))
                    .body("series[1].suppressed", equalTo(true));
        }
        for (String role : new String[] {"editor", "reviewer"}) {
            asked(role, "by=state&as_of=2016-12-31").body(group("FM") + ".persons", equalTo(2));
            asked(role, "by=day&state=FM&from=2016-04-30&to=2016-05-02")
                    .body("series.held", equalTo(List.of(0, 2, 2)));
        }
    }

    @Test
    void a_daily_series_tells_of_each_day_how_many_were_held() {
        for (int i = 0; i < 5; i++) {
            custody(
                    journalist(),
                    entry(imprisoned("VU"), "2012-02-28", "public"),
                    entry("{\"kind\":\"released\",\"state\":\"VU\"}", "2012-03-02", "public"));
        }

        json("by=day&state=VU&category=journalist&from=2012-02-27&to=2012-03-03");
        readAsAnybody(
                        STATISTICS
                                + "by=day&state=VU&category=journalist&from=2012-02-27&to=2012-03-03")
                .body("series.held", equalTo(List.of(0, 5, 5, 5, 0, 0)))
                .body("series.day", hasItems("2012-02-27", "2012-02-29", "2012-03-03"))
                .body("filters.category", equalTo("journalist"));
        readAsAnybody(STATISTICS + "by=day&state=VU&from=2000-01-01&to=2020-01-01")
                .body("series", hasSize(7306))
                .body("series.held.max()", equalTo(5));
        readAsAnybody(STATISTICS + "by=day&state=VU&status=bail&from=2012-02-27&to=2012-03-03")
                .body("series.held", everyItem(equalTo(0)));
    }

    @Test
    void a_hidden_custody_entry_changes_no_public_number_and_no_entity_tag() {
        String record = "";
        for (int i = 0; i < 5; i++) {
            record =
                    custody(
                            person("Quietly Released"),
                            entry(imprisoned("PG"), "2013-02-28", "public"));
        }
        String[] questions = {
            "by=status&state=PG&as_of=2014-01-01",
            "by=day&state=PG&from=2013-02-01&to=2013-06-01",
            "by=liberty_profile&as_of=2014-01-01"
        };
        List<String> before = tags(questions);

        record(
                        "custody-records",
                        record,
                        entry(
                                "{\"kind\":\"released\",\"state\":\"PG\"}",
                                "2013-03-01",
                                "confidential"))
                .statusCode(201);

        assertThat(tags(questions)).isEqualTo(before);
        staff("by=status&state=PG&as_of=2014-01-01")
                .body(group("imprisoned") + ".held", equalTo(4));
    }

    @Test
    void what_was_known_at_an_instant_is_counted_as_it_was_known() {
        String record = "";
        for (int i = 0; i < 5; i++) {
            record =
                    custody(person("Known Later"), entry(imprisoned("SB"), "2013-02-28", "public"));
        }
        String known =
                record(
                                "custody-records",
                                record,
                                entry(
                                        "{\"kind\":\"transferred\",\"facility\":\"a colony\"}",
                                        "2013-05-01",
                                        "public"))
                        .extract()
                        .path("entry.recorded_at");
        record(
                "custody-records",
                record,
                entry("{\"kind\":\"released\",\"state\":\"SB\"}", "2013-03-01", "public"));

        String asked = "&known_at=" + known;
        staff("by=status&state=SB&as_of=2014-01-01")
                .body(group("imprisoned") + ".persons", equalTo(4));
        staff("by=status&state=SB&as_of=2014-01-01" + asked)
                .body("known_at", equalTo(known))
                .body(group("imprisoned") + ".persons", equalTo(5));
        staff("by=day&state=SB&from=2013-02-28&to=2013-03-02")
                .body("series.held", equalTo(List.of(5, 4, 4)));
        staff("by=day&state=SB&from=2013-02-28&to=2013-03-02" + asked)
                .body("series.held", equalTo(List.of(5, 5, 5)));
        staff("by=state&as_of=2014-01-01&known_at=2020-01-01T00:00:00Z")
                .body("groups", hasSize(0))
                .body("total.persons", equalTo(0));
    }

    @Test
    void E_4_2_nobody_is_counted_as_a_supporter_of_a_movement() {
        person(
                "Movement Counted",
                entry(
                        "{\"kind\":\"categorised\",\"category\":\"movement_supporter\"}",
                        "2018-04-28",
                        "public"));

        staff("by=category&as_of=2019-01-01")
                .body("groups.value", not(hasItem("movement_supporter")));
        read(STATISTICS + "by=day&from=2010-01-01&to=2010-01-02&category=movement_supporter")
                .statusCode(403)
                .body("code", equalTo("list-not-made"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=",
                "by=name",
                "by=DAY",
                "by=category&by=state",
                "by=category&as_of=2018-02-30",
                "by=category&as_of=yesterday",
                "by=category&from=2018-01-01",
                "by=category&category=journalist",
                "by=category&limit=1",
                "by=category&state=kz",
                "by=category&state=KZ'%20or%20'1'='1",
                "by=category&state=XX",
                "by=category&known_at=2196-01-01T00:00:00Z",
                "by=category&known_at=now",
                "by=day",
                "by=day&from=2018-01-01",
                "by=day&to=2018-01-01",
                "by=day&from=2018-01-02&to=2018-01-01",
                "by=day&from=1998-01-01&to=2018-01-02",
                "by=day&from=2018-01-01&to=2018-01-32",
                "by=day&from=2018-01-01&to=2018-01-02&as_of=2018-01-01",
                "by=day&from=2018-01-01&to=2018-01-02&category=jornalist",
                "by=day&from=2018-01-01&to=2018-01-02&status=free",
                "by=day&from=2018-01-01&to=2018-01-02&category=lawyer&status=bail",
                "by=day&from=2018-01-01&to=2018-01-02&provision="
            })
    void a_question_that_is_not_understood_is_refused(String question) {
        readAsAnybody(STATISTICS + question).statusCode(400);
    }

    @Test
    void a_refusal_names_the_parameter_and_the_words_it_takes() {
        readAsAnybody(STATISTICS + "by=colour")
                .body("detail", containsString("by is one of: category, status"));
        readAsAnybody(STATISTICS + "by=day&from=2018-01-01&to=2018-01-02&status=free")
                .body("detail", containsString("status is one of:"));
        readAsAnybody(STATISTICS + "by=day&from=2018-01-01")
                .body("detail", containsString("to is a date"));
    }

    @Test
    void injected_SQL_is_a_value_that_nobody_has() {
        String bad = "'%3B%20drop%20table%20tally%3B--";

        readAsAnybody(STATISTICS + "by=day&from=2018-01-01&to=2018-01-02&provision=" + bad)
                .statusCode(200)
                .body("series.held", everyItem(equalTo(0)));
        readAsAnybody(STATISTICS + "by=category").statusCode(200);
    }

    private static String journalist() {
        return person(
                "Counted Journalist",
                entry(
                        "{\"kind\":\"categorised\",\"category\":\"journalist\"}",
                        "2010-01-01",
                        "public"));
    }

    private static String imprisoned(String state) {
        return "{\"kind\":\"imprisoned\",\"state\":\"%s\"}".formatted(state);
    }

    private static String group(String value) {
        return "groups.find { it.value == '%s' }".formatted(value);
    }

    private static JsonPath json(String question) {
        return readAsAnybody(STATISTICS + question).statusCode(200).extract().jsonPath();
    }

    private static io.restassured.response.ValidatableResponse staff(String question) {
        return as("editor").get(STATISTICS + question).then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse asked(
            @Nullable String role, String question) {
        return (role == null ? given() : as(role))
                .get(STATISTICS + question)
                .then()
                .statusCode(200);
    }

    private static List<String> tags(String[] questions) {
        return java.util.Arrays.stream(questions)
                .map(question -> readAsAnybody(STATISTICS + question).extract().header("ETag"))
                .toList();
    }
}
