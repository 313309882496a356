package org.habeas.cases.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.habeas.cases.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementComponentTest {
    private static final String NOTE =
            "Demanded or obtained under pressure. It is no evidence of anybody's guilt.";

    private String pressed = "";
    private String target = "";

    @BeforeEach
    void register() {
        pressed = Api.person("Nurlan Invented");
        target = Api.person("Serik Imagined");
    }

    @Test
    void INV_C_15_a_published_statement_is_rendered_with_the_note_before_every_reader() {
        String statement = statement("public");

        for (String role : List.of("partner", "editor", "reviewer")) {
            as(role).get("/v1/coerced-statements/" + statement)
                    .then()
                    .body("status", equalTo("published"))
                    .body("state.note", equalTo(NOTE))
                    .body(
                            "entries.findAll { it.act.kind == 'published' }.act.coercion_note",
                            contains(NOTE));
        }
        read("/v1/coerced-statements?person_id=" + pressed)
                .body("items.state.note", everyItem(equalTo(NOTE)));
    }

    @Test
    void INV_C_15_nothing_of_it_reaches_the_page_of_whom_it_is_about() {
        String before = as("reviewer").get("/v1/persons/" + target).asString();

        statement("public");

        assertThat(as("reviewer").get("/v1/persons/" + target).asString()).isEqualTo(before);
        read("/v1/coerced-statements?person_id=" + target).body("items", hasSize(0));
    }

    @Test
    void INV_C_15_about_whom_it_is_and_what_it_says_is_told_to_staff_only() {
        String statement = statement("public");

        as("partner")
                .get("/v1/coerced-statements/" + statement)
                .then()
                .body("state.content", nullValue());
        assertThat(as("partner").get("/v1/coerced-statements/" + statement).asString())
                .doesNotContain(target)
                .doesNotContain("ordered it");
        as("editor")
                .get("/v1/coerced-statements/" + statement)
                .then()
                .body("state.content.about_person_id", equalTo(target));
    }

    @Test
    void refused_confessed_and_not_believed_is_one_history() {
        String statement = statement("public");

        record(
                        "coerced-statements",
                        statement,
                        entry(
                                "{\"kind\":\"rejected_by_court\",\"court\":\"a court abroad\"}",
                                "2020-09-29",
                                "public"))
                .statusCode(201)
                .body("events", hasSize(0));

        read("/v1/coerced-statements/" + statement)
                .body("state.history.state", contains("refused", "published", "rejected_by_court"));
    }

    @Test
    void the_statement_of_a_minor_is_restricted() {
        String statement =
                Api.open(
                        "coerced-statements",
                        "{\"person_id\":\"%s\",\"sensitivity\":[\"minor\"]}".formatted(pressed),
                        "public",
                        entry("{\"kind\":\"demanded\"}", "2018-04-05", "public"));

        as("editor").get("/v1/coerced-statements/" + statement).then().statusCode(404);
        read("/v1/coerced-statements/" + statement)
                .body("entries[0].visibility", equalTo("restricted"));
    }

    private String statement(String visibility) {
        return Api.open(
                "coerced-statements",
                "{\"person_id\":\"%s\",\"form\":\"court_testimony\"}".formatted(pressed),
                visibility,
                entry("{\"kind\":\"refused\",\"signed_code\":\"030000000000\"}", "2017", "public"),
                entry(
                        "{\"kind\":\"content_described\",\"summary\":\"that he ordered it\",\"about_person_id\":\"%s\"}"
                                .formatted(target),
                        "2017",
                        "public"),
                entry("{\"kind\":\"published\",\"form\":\"video\"}", "2018", "public"));
    }
}
