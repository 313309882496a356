package org.habeas.cases.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.designated;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListComponentTest {
    private static final String DAY = "2018-04-28";

    @Test
    void the_index_names_every_list_with_its_rule() {
        readAsAnybody("/v1/lists")
                .statusCode(200)
                .body(
                        "items.name",
                        hasItems(
                                "political-prisoners",
                                "released-still-restricted",
                                "punitive-psychiatry",
                                "held-abroad-or-hunted",
                                "journalists-held",
                                "deaths-in-custody",
                                "in-absentia"))
                .body("items[0].links.self", equalTo("/v1/lists/political-prisoners"));
        for (String path :
                read("/v1/lists").extract().jsonPath().<String>getList("items.links.self")) {
            readAsAnybody(path).statusCode(200);
        }
    }

    @Test
    void who_is_released_but_not_free_is_told_with_the_restriction() {
        String restricted = person("Restricted Released", designated("former_political_prisoner"));
        custody(
                restricted,
                entry(custodyOf("imprisoned"), "2012-01-01", "public"),
                entry(custodyOf("released"), "2016-08-01", "public"));
        restriction(restricted, "terrorism_financing_listing");
        String paroled = person("Paroled Released", designated("released_political_prisoner"));
        custody(
                paroled,
                entry(custodyOf("imprisoned"), "2012-01-01", "public"),
                entry(custodyOf("paroled"), "2018-04-11", "public"));
        String free = person("Free Released", designated("former_political_prisoner"));
        custody(free, entry(custodyOf("released"), "2016-08-01", "public"));

        JsonPath list = list("released-still-restricted", "");

        assertThat(in(list, "restricted")).contains(restricted).doesNotContain(paroled, free);
        assertThat(in(list, "conditionally_free")).contains(paroled).doesNotContain(free);
        assertThat(list.getList(item(restricted) + ".grounds.kind", String.class))
                .contains("designation", "restriction");
        assertThat(
                        list.getString(
                                item(restricted)
                                        + ".grounds.find { it.kind == 'restriction' }.value"))
                .isEqualTo("terrorism_financing_listing");
        assertThat(list.getList(item(restricted) + ".sources")).isNotEmpty();
    }

    @Test
    void who_is_held_in_a_psychiatric_facility_or_died_in_custody_is_listed() {
        String patient = person("Psychiatry Listed", designated("victim_of_punitive_psychiatry"));
        custody(
                patient,
                entry(custodyOf("committed_to_psychiatric_facility"), "2018-03-31", "public"));
        String dead = person("Died Listed");
        custody(
                dead,
                entry(custodyOf("imprisoned"), "2012-01-01", "public"),
                entry("{\"kind\":\"died\",\"in_custody\":true}", "2018-01-01", "public"));

        assertThat(in(list("punitive-psychiatry", ""), "held_in_facility")).contains(patient);
        assertThat(in(list("deaths-in-custody", ""), "died_in_custody")).contains(dead);
        assertThat(
                        in(
                                list("deaths-in-custody", "&known_at=2020-01-01T00:00:00Z"),
                                "died_in_custody"))
                .isEmpty();
    }

    @Test
    void who_is_held_by_another_state_or_sought_is_listed_as_far_as_the_reader_may_know() {
        String held = prosecuted();
        custody(
                held,
                entry(
                        "{\"kind\":\"detained_for_extradition\",\"state\":\"CZ\"}",
                        "2018-01-01",
                        "public"));
        String wanted = prosecuted();
        custody(
                wanted,
                entry(custodyOf("released"), "2017-02-01", "public"),
                entry("{\"kind\":\"wanted\",\"by\":\"KZ\"}", "2018-01-01", "public"));
        String hidden = prosecuted();
        custody(
                hidden,
                entry(
                        "{\"kind\":\"lives_abroad\",\"state\":\"FR\"}",
                        "2018-01-01",
                        "confidential"));

        JsonPath list = list("held-abroad-or-hunted", "");

        assertThat(in(list, "held_abroad")).contains(held);
        assertThat(in(list, "wanted")).contains(wanted);
        assertThat(list.getList("groups.items.person.id.flatten()", String.class))
                .doesNotContain(hidden);
        read("/v1/lists/held-abroad-or-hunted?as_of=" + DAY)
                .body("groups.items.person.id.flatten()", hasItem(hidden));
    }

    @Test
    void journalists_who_are_held_and_sentences_in_absentia_are_listed() {
        String journalist =
                person(
                        "Held Journalist",
                        entry(
                                "{\"kind\":\"categorised\",\"category\":\"journalist\"}",
                                "2010-01-01",
                                "public"));
        custody(journalist, entry(custodyOf("remanded"), "2018-01-01", "public"));
        String absent = person("Absent Sentenced");
        open(
                "criminal-proceedings",
                "{\"person_id\":\"%s\",\"prosecuting_state\":\"KZ\"}".formatted(absent),
                "public",
                entry(
                        "{\"kind\":\"sentence_pronounced\",\"sentence\":\"s\",\"in_absentia\":true,\"components\":[{\"type\":\"imprisonment\",\"duration\":\"20 years\",\"source_term\":\"20 years\"}]}",
                        "2017-06-07",
                        "public"));

        assertThat(in(list("journalists-held", ""), "journalists")).contains(journalist);
        assertThat(in(list("journalists-held", "&group=bloggers"), "journalists")).isEmpty();
        JsonPath list = list("in-absentia", "");
        assertThat(in(list, "absent")).contains(absent);
        assertThat(list.getList(item(absent) + ".grounds.kind", String.class))
                .contains("sentence_in_absentia");
    }

    @Test
    void pages_follow_each_other_and_the_totals_tell_the_whole() {
        for (int i = 0; i < 7; i++) {
            String victim = person("Paged Victim", namedByBody());
            custody(
                    victim,
                    entry("{\"kind\":\"imprisoned\",\"state\":\"CK\"}", "2018-01-01", "public"));
        }
        List<String> seen = new ArrayList<>();
        String next = "/v1/lists/political-prisoners?state=CK&limit=3&as_of=" + DAY;
        int pages = 0;
        while (next != null) {
            JsonPath page = readAsAnybody(next).statusCode(200).extract().jsonPath();
            assertThat(page.getInt("matching")).isEqualTo(7);
            assertThat(page.getInt("totals.all")).isGreaterThanOrEqualTo(7);
            assertThat(page.getInt("groups.find { it.key == 'prison' }.count"))
                    .isGreaterThanOrEqualTo(7);
            seen.addAll(in(page, "prison"));
            String link = readAsAnybody(next).extract().header("Link");
            next = page.getString("next");
            assertThat(link).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(7);
        assertThat(Set.copyOf(seen)).isEqualTo(new HashSet<>(seen)).hasSize(7);
        String list = "/v1/lists/political-prisoners?as_of=" + DAY + "&count=only&state=CK";
        readAsAnybody(list).body("count", equalTo(7));
        readAsAnybody(list + "&custody=imprisoned&group=prison").body("count", equalTo(7));
        readAsAnybody(list + "&custody=bail").body("count", equalTo(0));
        readAsAnybody(list + "&category=lawyer&custody=imprisoned").body("count", equalTo(0));
    }

    @Test
    void a_hidden_entry_changes_neither_list_nor_count_nor_entity_tag() {
        String person = person("Hidden Turn", namedByBody());
        String record =
                custody(
                        person,
                        entry(
                                "{\"kind\":\"imprisoned\",\"state\":\"NU\"}",
                                "2018-01-01",
                                "public"));
        String list = "/v1/lists/political-prisoners?state=NU&as_of=" + DAY;
        String persons = "/v1/persons?custody=imprisoned&state=NU&as_of=" + DAY;
        List<String> before =
                List.of(
                        tag(list),
                        tag(list + "&count=only"),
                        tag(persons + "&count=only"),
                        ids(persons));

        record(
                        "custody-records",
                        record,
                        entry(
                                "{\"kind\":\"released\",\"state\":\"NU\"}",
                                "2018-02-01",
                                "confidential"))
                .statusCode(201);

        assertThat(
                        List.of(
                                tag(list),
                                tag(list + "&count=only"),
                                tag(persons + "&count=only"),
                                ids(persons)))
                .isEqualTo(before);
        read(list).body("groups.items.person.id.flatten()", not(hasItem(person)));
        read(persons + "&count=only").body("count", equalTo(0));
    }

    @Test
    void persons_are_filtered_by_what_was_true_on_the_day() {
        List<String> held = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String person =
                    person(
                            "Day Filtered",
                            entry(
                                    "{\"kind\":\"categorised\",\"category\":\"lawyer\"}",
                                    "2010-01-01",
                                    "public"));
            String record =
                    custody(
                            person,
                            entry(
                                    "{\"kind\":\"imprisoned\",\"state\":\"WF\"}",
                                    "2012-01-01",
                                    "public"));
            record(
                    "custody-records",
                    record,
                    entry("{\"kind\":\"released\",\"state\":\"WF\"}", "2013-01-01", "public"));
            held.add(person);
        }
        String persons = "/v1/persons?category=lawyer&custody=imprisoned&state=WF";

        readAsAnybody(persons + "&as_of=2012-12-31")
                .body("items.id", hasItems(held.toArray(String[]::new)));
        readAsAnybody(persons + "&as_of=2012-12-31&count=only").body("count", equalTo(3));
        readAsAnybody(persons + "&as_of=2013-01-01&count=only").body("count", equalTo(0));
        readAsAnybody(persons + "&count=only").body("count", equalTo(0));
        readAsAnybody("/v1/persons?category=lawyer&state=WF&count=only").body("count", equalTo(3));
        readAsAnybody(persons + "&as_of=2012-12-31&known_at=2020-01-01T00:00:00Z&count=only")
                .body("count", equalTo(0));
        readAsAnybody(persons + "&as_of=2012-12-31&person_id=" + held.getFirst() + "&count=only")
                .body("count", equalTo(0));
        readAsAnybody(persons + "&as_of=2012-12-31&status=registered&count=only")
                .body("count", equalTo(3));
        String next = readAsAnybody(persons + "&as_of=2012-12-31&limit=2").extract().path("next");
        assertThat(readAsAnybody(next).extract().jsonPath().getList("items")).hasSize(1);
        assertThat(
                        readAsAnybody(persons + "&as_of=2012-12-31")
                                .extract()
                                .jsonPath()
                                .getList("items.standing.custody"))
                .containsOnly("imprisoned");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=broken",
                "count=some",
                "group=nonsense",
                "group=prison'%20or%20'a'='a",
                "category=jornalist",
                "custody=chained",
                "state=kz",
                "state=KZ&state=UA",
                "nonsense=1",
                "known_at=2196-01-01T00:00:00Z",
                "as_of=2018-02-30",
                "custody=%00"
            })
    void a_question_that_is_not_understood_is_refused(String question) {
        readAsAnybody("/v1/lists/political-prisoners?" + question).statusCode(400);
        readAsAnybody("/v1/lists/journalists-held?" + question).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "custody=chained",
                "category=jornalist",
                "state=kz",
                "liberty_profile=x",
                "designation=x"
            })
    void a_word_that_no_filter_of_persons_knows_is_refused(String question) {
        readAsAnybody("/v1/persons?" + question)
                .statusCode(400)
                .body("detail", containsString(question.split("=")[0] + " is "));
        readAsAnybody("/v1/persons?as_of=2018-01-01&" + question).statusCode(400);
    }

    @Test
    void there_are_no_other_lists_and_none_of_a_movement() {
        readAsAnybody("/v1/lists/movement-supporters").statusCode(404);
        readAsAnybody("/v1/lists/..%2Fapplication").statusCode(404);
        readAsAnybody("/v1/lists?limit=1").statusCode(400);
        as("reviewer")
                .get("/v1/lists/political-prisoners?category=movement_supporter")
                .then()
                .statusCode(403);
        as("reviewer")
                .get("/v1/persons?as_of=2018-01-01&category=movement_supporter")
                .then()
                .statusCode(403);
    }

    /** No State is held responsible, so that no place of custody is abroad. */
    private static String namedByBody() {
        return entry(
                "{\"kind\":\"designated\",\"value\":\"political_prisoner\",\"by\":\"A Body\"}",
                "2018-04-01",
                "public");
    }

    private static String prosecuted() {
        String person = person("Hunted Listed");
        open(
                "criminal-proceedings",
                "{\"person_id\":\"%s\",\"prosecuting_state\":\"KZ\"}".formatted(person),
                "public",
                entry(
                        "{\"kind\":\"charge_brought\",\"charge\":\"a\",\"source_term\":\"fraud\",\"offence\":\"fraud\"}",
                        "2017-01-01",
                        "public"));
        return person;
    }

    private static void restriction(String person, String type) {
        open(
                "restrictions",
                "{\"person_id\":\"%s\",\"type\":\"%s\",\"state\":\"KZ\"}".formatted(person, type),
                "public",
                entry("{\"kind\":\"imposed\"}", "2016-09-01", "public"));
    }

    private static String custodyOf(String kind) {
        return "{\"kind\":\"%s\",\"state\":\"KZ\"}".formatted(kind);
    }

    private static JsonPath list(String name, String more) {
        return readAsAnybody("/v1/lists/" + name + "?as_of=" + DAY + more)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> in(JsonPath list, String group) {
        return list.getList("groups.find { it.key == '%s' }.items.person.id".formatted(group));
    }

    private static String item(String person) {
        return "groups.items.flatten().find { it.person.id == '%s' }".formatted(person);
    }

    private static String tag(String path) {
        return readAsAnybody(path).statusCode(200).extract().header("ETag");
    }

    private static String ids(String path) {
        return readAsAnybody(path)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id")
                .toString();
    }
}
