package org.habeas.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.id;
import static org.habeas.cases.Api.named;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonMergeComponentTest {

    @Test
    void who_is_merged_is_read_under_one_id_with_the_dockets_of_both() {
        String survivor = person("Merga Survivova", occupation("editor"));
        String duplicate =
                person(
                        "Merga Duplicatova",
                        entry(
                                "{\"kind\":\"categorised\",\"category\":\"journalist\"}",
                                "2018",
                                "public"));
        String record =
                custody(
                        duplicate,
                        entry(
                                "{\"kind\":\"imprisoned\",\"state\":\"KZ\"}",
                                "2016-11-28",
                                "public"));

        merge(duplicate, survivor, "public").statusCode(201);

        follow("/v1/persons/" + duplicate + "?as_of=2019-01-01")
                .statusCode(308)
                .header("Location", endsWith("/v1/persons/" + survivor + "?as_of=2019-01-01"));
        follow("/v1/persons/" + duplicate)
                .statusCode(308)
                .header("Location", endsWith("/v1/persons/" + survivor))
                .body("id", equalTo(duplicate))
                .body("merged_into", equalTo(survivor))
                .body("links.survivor", equalTo("/v1/persons/" + survivor));
        readAsAnybody("/v1/persons/" + survivor)
                .body("display_name", equalTo("Merga Survivova"))
                .body("names.value", hasItems("Merga Survivova", "Merga Duplicatova"))
                .body("names.findAll{it.kind=='primary'}", hasSize(1))
                .body("categories", contains("journalist"))
                .body("occupations.text", contains("editor"))
                .body("standing.custody", equalTo("imprisoned"))
                .body("timeline.docket", hasItem("/v1/custody-records/" + record))
                .body("timeline.what", not(hasItem("merged_into")))
                .body("merged_ids", contains(duplicate));
        readAsAnybody("/v1/persons?q=Merga Duplicatova").body("items.id", contains(survivor));
        readAsAnybody("/v1/persons?custody=imprisoned&limit=200")
                .body("items.id", hasItem(survivor))
                .body("items.id", not(hasItem(duplicate)));
    }

    @Test
    void what_is_recorded_under_the_old_id_reaches_the_page() {
        String survivor = person("Late Survivova");
        String duplicate = person("Late Duplicatova");
        String record = custody(duplicate);
        merge(duplicate, survivor, "public").statusCode(201);

        record(
                        "custody-records",
                        record,
                        entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2016-11-28", "public"))
                .statusCode(201);
        record("persons", duplicate, named("Late Thirdnamova", "pen_name", "public"))
                .statusCode(201);

        readAsAnybody("/v1/persons/" + survivor)
                .body("standing.custody", equalTo("imprisoned"))
                .body("names.value", hasItem("Late Thirdnamova"));
        readAsAnybody("/v1/persons?q=Late Thirdnamova").body("items.id", contains(survivor));
        follow("/v1/persons/" + duplicate + "/timeline")
                .statusCode(308)
                .header("Location", endsWith("/v1/persons/" + survivor + "/timeline"));
    }

    @Test
    void a_reversal_restores_both_to_the_byte() {
        String survivor = person("Exact Survivova", occupation("editor"));
        String duplicate = person("Exact Duplicatova", occupation("lawyer"));
        custody(
                duplicate,
                entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2016-11-28", "public"));
        String before = body(survivor);
        String duplicateBefore = body(duplicate);
        var merged = merge(duplicate, survivor, "public");
        String known = merged.extract().path("entry.recorded_at");
        assertThat(body(survivor)).isNotEqualTo(before);

        record(
                        "persons",
                        duplicate,
                        entry(
                                "{\"kind\":\"merge_reversed\",\"reason\":\"two women\"}",
                                "2020",
                                "public"))
                .statusCode(201);

        assertThat(body(survivor)).isEqualTo(before);
        assertThat(unversioned(body(duplicate))).isEqualTo(unversioned(duplicateBefore));
        readAsAnybody("/v1/persons?q=Exact Duplicatova").body("items.id", contains(duplicate));
        follow("/v1/persons/" + duplicate + "?known_at=" + known).statusCode(308);
        readAsAnybody("/v1/persons/" + survivor + "?known_at=" + known)
                .body("merged_ids", contains(duplicate));
    }

    @Test
    void a_merge_that_is_taken_back_never_was() {
        String survivor = person("Retract Survivova");
        String duplicate = person("Retract Duplicatova");
        String before = body(survivor);
        String entry = merge(duplicate, survivor, "public").extract().path("entry.id");
        String etag = follow("/v1/persons/" + duplicate).extract().header("ETag");

        as("reviewer")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body("{\"reason\":\"a mistake\"}")
                .post("/v1/persons/%s/entries/%s/retraction".formatted(duplicate, entry))
                .then()
                .statusCode(200);

        assertThat(body(survivor)).isEqualTo(before);
        readAsAnybody("/v1/persons/" + duplicate).statusCode(200);
    }

    @Test
    void before_the_merge_was_recorded_both_are_as_they_were() {
        String survivor = person("Then Survivova");
        String known =
                record("persons", survivor, occupation("editor"))
                        .extract()
                        .path("entry.recorded_at");
        String duplicate = person("Then Duplicatova");
        String later =
                record("persons", duplicate, occupation("lawyer"))
                        .extract()
                        .path("entry.recorded_at");
        merge(duplicate, survivor, "public").statusCode(201);

        readAsAnybody("/v1/persons/" + duplicate + "?known_at=" + later)
                .statusCode(200)
                .body("display_name", equalTo("Then Duplicatova"));
        readAsAnybody("/v1/persons/" + survivor + "?known_at=" + known)
                .body("occupations.text", contains("editor"))
                .body("merged_ids", empty());
    }

    @Test
    void who_may_not_see_the_merge_or_the_survivor_learns_nothing_of_it() {
        String hidden =
                open(
                        "persons",
                        "{\"named\":true}",
                        "confidential",
                        named("Hidden Survivova", "primary", "confidential"));
        String first = person("Open Duplicatova");
        String survivor = person("Plain Survivova");
        String second = person("Secret Duplicatova");

        refused(merge(first, hidden, "public"), "reference-hidden");
        merge(first, hidden, "confidential").statusCode(201);
        merge(second, survivor, "confidential").statusCode(201);

        readAsAnybody("/v1/persons/" + first)
                .statusCode(200)
                .body("display_name", equalTo("Open Duplicatova"));
        readAsAnybody("/v1/persons/" + second).statusCode(200);
        readAsAnybody("/v1/persons/" + survivor).body("merged_ids", empty());
        readAsAnybody("/v1/persons?q=Secret Duplicatova").body("items.id", contains(second));
        followAs("editor", "/v1/persons/" + first).statusCode(308);
        followAs("editor", "/v1/persons/" + second).statusCode(308);
        followAs("partner", "/v1/persons/" + second).statusCode(200);
    }

    @Test
    void a_chain_is_followed_to_its_end() {
        String first = person("Chain Firstova");
        String second = person("Chain Secondova");
        String third = person("Chain Thirdova");
        merge(first, second, "public").statusCode(201);

        merge(second, third, "public").statusCode(201);

        follow("/v1/persons/" + first)
                .statusCode(308)
                .header("Location", endsWith("/v1/persons/" + third));
        readAsAnybody("/v1/persons/" + third)
                .body("names.value", hasItems("Chain Firstova", "Chain Secondova"));
        record("persons", first, named("Chain Newnamova", "pen_name", "public")).statusCode(201);
        readAsAnybody("/v1/persons/" + third).body("names.value", hasItem("Chain Newnamova"));
    }

    @Test
    void a_merge_that_cannot_be_is_refused() {
        String first = person("Circle Firstova");
        String second = person("Circle Secondova");
        merge(first, second, "public").statusCode(201);

        refused(merge(first, first, "public"), "merge-with-itself");
        refused(merge(second, first, "public"), "merge-cycle");
        refused(merge(second, id(), "public"), "reference-hidden");
        refused(merge(second, id(), "restricted"), "unknown-person");
        merge(first, person("Circle Thirdova"), "public")
                .statusCode(409)
                .body("code", equalTo("already-merged"));
        record(
                        "persons",
                        second,
                        entry("{\"kind\":\"merge_reversed\",\"reason\":\"x\"}", "2020", "public"))
                .statusCode(409);
        record(
                        "persons",
                        first,
                        entry(
                                "{\"kind\":\"merge_reversed\",\"reason\":\"x\"}",
                                "2020",
                                "restricted"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/visibility"));
        record(
                        "persons",
                        second,
                        entry(
                                "{\"kind\":\"merged_into\",\"into\":\"%s\"}".formatted(id()),
                                "2020",
                                "public"))
                .statusCode(422);
        follow("/v1/persons/" + second).statusCode(200);
    }

    @Test
    void only_reviewers_merge_and_unmerge() {
        String first = person("Role Firstova");
        String second = person("Role Secondova");
        String merge =
                entry(
                        "{\"kind\":\"merged_into\",\"into\":\"%s\",\"reason\":\"one\"}"
                                .formatted(second),
                        "2020",
                        "public");

        as("editor")
                .contentType(ContentType.JSON)
                .body(merge)
                .post("/v1/persons/" + first + "/entries")
                .then()
                .statusCode(403)
                .body("code", equalTo("merge-by-reviewers"));
        String entry = merge(first, second, "public").extract().path("entry.id");
        as("editor")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"reason\":\"a mistake\"}")
                .post("/v1/persons/%s/entries/%s/retraction".formatted(first, entry))
                .then()
                .statusCode(403);
        follow("/v1/persons/" + first).statusCode(308);
    }

    @Test
    void the_list_of_political_prisoners_names_one_person_once() {
        String designated =
                entry(
                        "{\"kind\":\"designated\",\"value\":\"political_prisoner\",\"by\":\"Open Dialogue Foundation\",\"state\":\"KZ\"}",
                        "2018-04-24",
                        "public");
        String held = entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2016-11-28", "public");
        String survivor = person("Listed Survivova", designated);
        String duplicate = person("Listed Duplicatova", designated);
        custody(survivor, held);
        custody(duplicate, held);

        merge(duplicate, survivor, "public").statusCode(201);

        String list = readAsAnybody("/v1/lists/political-prisoners").extract().asString();
        assertThat(list).contains(survivor).doesNotContain(duplicate);
    }

    private static ValidatableResponse merge(String person, String into, String visibility) {
        return record(
                "persons",
                person,
                entry(
                        "{\"kind\":\"merged_into\",\"into\":\"%s\",\"reason\":\"one person\"}"
                                .formatted(into),
                        "2020",
                        visibility));
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/act/into"));
    }

    private static String occupation(String text) {
        return entry(
                "{\"kind\":\"occupation_recorded\",\"text\":\"%s\",\"occupation\":\"profession\"}"
                        .formatted(text),
                "2018",
                "public");
    }

    private static ValidatableResponse follow(String path) {
        return RestAssured.given().redirects().follow(false).get(path).then();
    }

    private static ValidatableResponse followAs(String role, String path) {
        return as(role).redirects().follow(false).get(path).then();
    }

    private static String body(String person) {
        return readAsAnybody("/v1/persons/" + person).statusCode(200).extract().asString();
    }

    private static String unversioned(String page) {
        return page.replaceFirst("\"version\":\\d+", "");
    }
}
