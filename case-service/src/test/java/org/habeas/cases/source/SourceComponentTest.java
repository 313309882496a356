package org.habeas.cases.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.habeas.cases.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceComponentTest {

    @Test
    void a_source_says_all_of_itself() {
        String author = Api.person("Viktor Author");
        String ruling = open("{\"title\":\"A ruling\",\"source_kind\":\"court_ruling\"}", "public");
        String source =
                open(
                        """
                        {"title":"An article","publisher":"A paper","author":"Agency/dos","source_kind":"article",
                         "language":"en","published_on":{"date":"2021-01-07","raw":"January 7, 2021 - 13:21"},
                         "published_on_basis":"stated","place":"Montreal","retrieved_on":"2021-02-01",
                         "author_person_id":"%s","licence":"all rights reserved","independence_group":"agency",
                         "language_versions":[{"as_printed":"See in another language: 1"}],
                         "quotes_documents":[{"title":"A ruling","source_id":"%s","locator":"para. 4"}],
                         "media_credits":[{"credit":"Agency / A Photographer"}],
                         "links":[{"text":"written declaration","target":""}]}\
                        """
                                .formatted(author, ruling),
                        "public");

        readAsAnybody("/v1/sources/" + source)
                .statusCode(200)
                .body("head.place", equalTo("Montreal"))
                .body("head.published_on_basis", equalTo("stated"))
                .body("head.published_on.raw", equalTo("January 7, 2021 - 13:21"))
                .body("head.quotes_documents[0].source_id", equalTo(ruling))
                .body("head.links[0].target", equalTo(""));
        readAsAnybody("/v1/sources?author_person_id=" + author).body("items.id", hasItem(source));
        readAsAnybody("/v1/sources?source_kind=article&author_person_id=" + author)
                .body("items", hasSize(1));
    }

    @Test
    void a_publication_without_a_date_is_dated_unknown() {
        String book =
                open(
                        "{\"title\":\"A book\",\"source_kind\":\"book\",\"published_on\":{\"raw\":\"undated\"}}",
                        "public");

        readAsAnybody("/v1/sources/" + book)
                .body("head.published_on.precision", equalTo("unknown"));
    }

    @Test
    void a_source_that_nobody_has_classified_is_restricted() {
        String id =
                as("reviewer")
                        .contentType(ContentType.JSON)
                        .body("{\"head\":{\"title\":\"Talks with A\"},\"entries\":[]}")
                        .post("/v1/sources")
                        .path("id");

        readAsAnybody("/v1/sources/" + id).statusCode(404);
        as("editor").get("/v1/sources/" + id).then().statusCode(404);
    }

    @Test
    void the_full_text_is_for_those_who_may_read_everything() {
        String source =
                open(
                        "{\"title\":\"A long report\"}",
                        "public",
                        entry(
                                "{\"kind\":\"transcribed\",\"text\":\"It names Aigul Invented.\"}",
                                "2018-04-24",
                                "public"));

        String shown = readAsAnybody("/v1/sources/" + source).extract().asString();
        assertThat(shown).doesNotContain("Invented").doesNotContain("transcribed");
        read("/v1/sources/" + source)
                .body("entries[0].act.text", equalTo("It names Aigul Invented."))
                .body("entries[0].visibility", equalTo("restricted"));
    }

    @Test
    void a_public_entry_names_no_hidden_source() {
        String hidden = open("{\"title\":\"An informant\"}", "restricted");
        String person = Api.person("Aigul Invented");
        String named =
                """
                {"act":{"kind":"named","value":"A. Invented","name_kind":"initials"},"visibility":"%s",
                 "sources":[{"title":"report","source_id":"%s"}]}\
                """;

        post("/v1/persons/" + person + "/entries", named.formatted("public", hidden))
                .statusCode(422)
                .body("code", equalTo("reference-hidden"))
                .body("errors[0].pointer", equalTo("/sources/0/source_id"));
        post("/v1/persons/" + person + "/entries", named.formatted("restricted", hidden))
                .statusCode(201);
        assertThat(readAsAnybody("/v1/persons/" + person).extract().asString())
                .doesNotContain(hidden);
    }

    @Test
    void a_public_source_quotes_no_hidden_one() {
        String hidden = open("{\"title\":\"A letter to us\"}", "confidential");

        as("reviewer")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"head":{"title":"A report","quotes_documents":[{"title":"A letter","source_id":"%s"}]},
                         "visibility":"public","entries":[]}\
                        """
                                .formatted(hidden))
                .post("/v1/sources")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/head/quotes_documents/0/source_id"));
    }

    private static ValidatableResponse post(String path, String body) {
        return as("reviewer").contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static String open(String head, String visibility, String... entries) {
        return Api.open("sources", head, visibility, entries);
    }
}
