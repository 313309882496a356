package org.habeas.cases.contradiction;

import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.habeas.cases.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ContradictionComponentTest {
    private String person = "";

    @BeforeEach
    void register() {
        person = Api.person("Marat Invented");
    }

    @ParameterizedTest
    @EnumSource
    void D_2_a_contradiction_of_every_type_is_kept_and_found(ContradictionType type) {
        String set = set(type.name().toLowerCase(java.util.Locale.ROOT), "one", "other");

        as("editor")
                .get("/v1/contradictions?person_id=" + person + "&type=" + type)
                .then()
                .body("items", empty());
        as("editor")
                .get(
                        "/v1/contradictions?person_id="
                                + person
                                + "&type="
                                + type.name().toLowerCase(java.util.Locale.ROOT))
                .then()
                .body("items.id", contains(set))
                .body("items[0].state.positions", hasSize(2));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void D_2_resolving_deletes_nothing_that_the_public_saw(Resolution resolution) {
        String set = set("conflicting_fact", "3 years", "10 years");
        String status = resolution.name().toLowerCase(java.util.Locale.ROOT);

        record(
                        "contradictions",
                        set,
                        entry(
                                "{\"kind\":\"resolved\",\"status\":\"%s\",\"reason\":\"read both\"}"
                                        .formatted(status),
                                "2021-01-08",
                                "public"))
                .statusCode(201);

        readAsAnybody("/v1/contradictions/" + set)
                .body("status", equalTo(status))
                .body("state.positions", hasSize(2));
        readAsAnybody("/v1/persons/" + person)
                .body("alternatives.question", hasItem("Which sentence?"));
    }

    @Test
    void D_2_what_is_detected_stands_beside_what_is_declared() {
        set("conflicting_assessment", "a persecutor", "a victim");
        Api.custody(
                person,
                entry("{\"kind\":\"remanded\",\"state\":\"KZ\"}", "2018-04-24", "public"),
                entry(
                        "{\"kind\":\"house_arrest_imposed\",\"state\":\"KZ\"}",
                        "2018-04-24",
                        "public"));

        read("/v1/persons/" + person)
                .body("alternatives.basis", containsInAnyOrder("declared", "detected"));
    }

    @Test
    void what_was_said_under_pressure_is_for_staff() {
        String set = set("coercion_suspected", "only read it", "regrets it");

        readAsAnybody("/v1/contradictions/" + set).body("state.positions", empty());
        as("partner").get("/v1/contradictions/" + set).then().body("state.positions", empty());
        as("editor").get("/v1/contradictions/" + set).then().body("state.positions", hasSize(2));
    }

    @Test
    void a_public_position_names_no_hidden_docket() {
        String hidden =
                Api.open(
                        "criminal-proceedings",
                        "{\"person_id\":\"%s\",\"prosecuting_state\":\"KZ\"}".formatted(person),
                        "confidential");
        String set = set("conflicting_fact", "3 years");

        record(
                        "contradictions",
                        set,
                        entry(
                                "{\"kind\":\"position_taken\",\"value\":\"7 years\",\"docket_kind\":\"criminal-proceedings\",\"docket_id\":\"%s\",\"entry_id\":\"%s\"}"
                                        .formatted(hidden, Api.id()),
                                "2018-04-28",
                                "public"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/docket_id"));
    }

    @Test
    void a_set_that_nobody_has_classified_is_for_partners() {
        String id =
                as("reviewer")
                        .contentType(ContentType.JSON)
                        .body(
                                "{\"head\":{\"person_id\":\"%s\",\"question\":\"q\",\"type\":\"precision\"},\"entries\":[]}"
                                        .formatted(person))
                        .post("/v1/contradictions")
                        .path("id");

        readAsAnybody("/v1/contradictions/" + id).statusCode(404);
        as("partner").get("/v1/contradictions/" + id).then().statusCode(200);
    }

    private String set(String type, String... values) {
        String[] positions = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            positions[i] =
                    entry(
                            "{\"kind\":\"position_taken\",\"value\":\"%s\"}".formatted(values[i]),
                            "2018-04-24",
                            "public");
        }
        return Api.open(
                "contradictions",
                "{\"person_id\":\"%s\",\"question\":\"Which sentence?\",\"type\":\"%s\"}"
                        .formatted(person, type),
                "public",
                positions);
    }
}
