package org.habeas.cases.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IncidentComponentTest {
    private static final String POLICE =
            "\"alleged_perpetrators\":[{\"unnamed_description\":\"police officers\",\"perpetrator_type\":\"010104000000\"}]";

    private String person = "";

    @BeforeEach
    void register() {
        person = Api.person("Nurlan Invented");
    }

    @Test
    void an_act_is_shown_with_its_code_and_whoever_did_it_as_alleged() {
        String incident = incident("public", "", act("physical_assault", POLICE, "public"));

        readAsAnybody("/v1/incidents/" + incident)
                .body("status", equalTo("reported"))
                .body("state.acts[0].huridocs_act_code", equalTo("020101000000"))
                .body("state.acts[0].huridocs_term", equalTo("Physical assaults"))
                .body("state.acts[0].victims[0].person_id", equalTo(person))
                .body("state.acts[0].perpetrators[0].alleged", equalTo(true))
                .body("state.acts[0].perpetrators[0].wording", equalTo("alleged perpetrator"))
                .body("entries[0].act.alleged_perpetrators", hasSize(1));
        readAsAnybody("/v1/incidents?act_type=physical_assault&person_id=" + person)
                .body("items", hasSize(1));
    }

    @Test
    void INV_C_11_a_final_judgment_that_says_who_it_was_ends_the_allegation() {
        String incident = incident("public", "", act("physical_assault", POLICE, "public"));

        record(
                        "incidents",
                        incident,
                        entry(
                                "{\"kind\":\"confirmed\",\"by\":\"judgment\",\"body\":\"court\","
                                        + "\"final_judgment\":true,\"perpetrators_found\":true}",
                                "2020-01-01",
                                "public"))
                .statusCode(201)
                .body("events.type", contains("incident-confirmed"))
                .body("after.findings.code", contains("step-missing"));

        readAsAnybody("/v1/incidents/" + incident)
                .body("state.acts[0].perpetrators[0].alleged", equalTo(false));
        readAsAnybody("/v1/incidents/" + incident + "?as_of=2019-12-31")
                .body("state.acts[0].perpetrators[0].alleged", equalTo(true));
    }

    @Test
    void INV_C_14_an_act_without_a_victim_is_refused() {
        String incident = incident("public", "", act("physical_assault", POLICE, "public"));

        record(
                        "incidents",
                        incident,
                        entry(
                                "{\"kind\":\"act_committed\",\"label\":\"b\",\"type\":\"arrest\"}",
                                "2018-04-05",
                                "public"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/act/victims"));
    }

    @Test
    void INV_C_14_a_group_without_names_can_be_the_victim() {
        String incident = incident("public", "");

        record(
                        "incidents",
                        incident,
                        entry(
                                "{\"kind\":\"act_committed\",\"label\":\"a\",\"type\":\"killing_at_protest\","
                                        + "\"victims\":[{\"unnamed_description\":\"workers\"}]}",
                                "2018-04-05",
                                "public"))
                .statusCode(201);
    }

    @Test
    void a_victim_who_is_nobody_is_refused() {
        String incident = incident("public", "");

        record(
                        "incidents",
                        incident,
                        entry(
                                "{\"kind\":\"act_committed\",\"label\":\"a\",\"type\":\"arrest\","
                                        + "\"victims\":[{\"degree\":\"010100000000\"}]}",
                                "2018-04-05",
                                "public"))
                .statusCode(422)
                .body("code", equalTo("involvement-of-nobody"))
                .body("errors.pointer", contains("/act/victims/0"));
    }

    @Test
    void a_code_that_is_none_is_refused() {
        String incident = incident("public", "");

        record(
                        "incidents",
                        incident,
                        entry(
                                "{\"kind\":\"act_committed\",\"label\":\"a\",\"type\":\"threat\","
                                        + "\"victims\":[{\"person_id\":\"%s\"}],\"intent\":\"9\"}"
                                                .formatted(person),
                                "2018-04-05",
                                "public"))
                .statusCode(422)
                .body("errors.pointer", contains("/act/intent"));
    }

    @Test
    void denial_and_corroboration_stand_beside_each_other() {
        String incident =
                incident(
                        "public",
                        "",
                        act("physical_assault", POLICE, "public"),
                        entry(
                                "{\"kind\":\"corroborated\",\"level\":\"likely\",\"basis\":\"independent_source\"}",
                                "2018-05-01",
                                "public"));

        record(
                        "incidents",
                        incident,
                        entry(
                                "{\"kind\":\"authority_responded\",\"response\":\"alternative_explanation\","
                                        + "\"by\":\"prosecutor's office\",\"text\":\"a fall\"}",
                                "2018-05-02",
                                "public"))
                .statusCode(201)
                .body("events.type", contains("incident-disputed"));

        readAsAnybody("/v1/incidents/" + incident)
                .body("status", equalTo("likely"))
                .body("state.disputed", equalTo(true))
                .body("state.responses[0].huridocs.code", equalTo("010100000000"));
    }

    @Test
    void what_comes_without_a_class_is_confidential() {
        String incident = incident("public", "", act("physical_assault", POLICE, null));

        readAsAnybody("/v1/incidents/" + incident)
                .body("status", equalTo("none"))
                .body("entries", hasSize(0));
        as("editor").get("/v1/incidents/" + incident).then().body("entries", hasSize(1));
    }

    @Test
    void torture_can_be_told_to_all_in_summary_only() {
        String victim = "\"victims\":[{\"person_id\":\"%s\"}]".formatted(person);
        String detailed =
                entry(
                        "{\"kind\":\"act_committed\",\"label\":\"a\",\"type\":\"torture\",%s,\"detail\":\"how it was done\"}"
                                .formatted(victim),
                        "2018-01",
                        "public");
        String summary =
                entry(
                        "{\"kind\":\"act_committed\",\"label\":\"b\",\"type\":\"torture\",%s,\"summary\":\"tortured\"}"
                                .formatted(victim),
                        "2018-01",
                        "public");

        String incident = incident("public", "", detailed, summary);

        readAsAnybody("/v1/incidents/" + incident)
                .body("state.acts.label", contains("b"))
                .body("entries", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minor", "sexual_violence"})
    void of_a_flagged_incident_nothing_is_told_below_restricted(String flag) {
        String incident =
                incident(
                        "public",
                        ",\"sensitivity\":[\"" + flag + "\"]",
                        act("harassment", POLICE, "public"));

        assertHidden("/v1/incidents/" + incident);
        read("/v1/incidents/" + incident)
                .statusCode(200)
                .body("entries[0].visibility", equalTo("restricted"));
        record(
                        "incidents",
                        incident,
                        entry("{\"kind\":\"investigation_opened\"}", "2018-06-01", "public"))
                .statusCode(201)
                .body("events", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\":\"sexual_violence\"",
                "\"type\":\"harassment\",\"sensitivity\":[\"minor\"]"
            })
    void of_a_sensitive_act_in_a_public_incident_nothing_is_told_below_restricted(String what) {
        String incident = incident("public", "", act("arrest", POLICE, "public"));
        String etag = as("editor").get("/v1/incidents/" + incident).header("ETag");
        List<String> before = bodies(incident);

        record(
                        "incidents",
                        incident,
                        entry(
                                "{\"kind\":\"act_committed\",\"label\":\"hidden\",%s,\"victims\":[{\"unnamed_description\":\"Aliya Invented, 14\"}]}"
                                        .formatted(what),
                                "2018-04-06",
                                "public"))
                .statusCode(201)
                .body("entry.visibility", equalTo("restricted"))
                .body("events", hasSize(0));

        assertThat(bodies(incident)).isEqualTo(before);
        assertThat(as("editor").get("/v1/incidents/" + incident).header("ETag")).isEqualTo(etag);
        as("editor")
                .get("/v1/incidents?act_type=sexual_violence&person_id=" + person)
                .then()
                .body("items", hasSize(0));
        read("/v1/incidents/" + incident).body("state.acts", hasSize(2));
    }

    @Test
    void a_link_is_told_to_those_only_who_may_know_of_the_other_incident() {
        String hidden = incident("restricted", "");
        String open = incident("public", "");
        String incident = incident("public", "", act("arrest", POLICE, "public"));

        for (String other : List.of(hidden, open)) {
            record(
                            "incidents",
                            incident,
                            entry(
                                    "{\"kind\":\"chain_linked\",\"type\":\"causes\",\"incident_id\":\"%s\"}"
                                            .formatted(other),
                                    "2018-05-01",
                                    "public"))
                    .statusCode(201);
        }

        readAsAnybody("/v1/incidents/" + incident)
                .body("state.chain.link", contains("/v1/incidents/" + open))
                .body("state.chain[0].huridocs.code", equalTo("030000000000"));
        read("/v1/incidents/" + incident).body("state.chain", hasSize(2));
    }

    @Test
    void a_part_of_a_hidden_incident_is_hidden_with_it() {
        String parent = incident("restricted", "");
        String part = incident("public", ",\"parent_incident_id\":\"" + parent + "\"");

        assertHidden("/v1/incidents/" + part);
    }

    @Test
    void an_alleged_perpetrator_without_public_office_is_not_named_to_partners() {
        String named =
                "\"alleged_perpetrators\":[{\"person_id\":\"%s\"}]".formatted(UUID.randomUUID());

        String incident = incident("public", "", act("arrest", named, "public"));

        as("partner").get("/v1/incidents/" + incident).then().body("entries", hasSize(0));
        as("editor").get("/v1/incidents/" + incident).then().body("entries", hasSize(1));
    }

    @Test
    void a_search_is_exported_only_if_unlawful() {
        String lawful =
                incident("public", "", act("search_raid", "\"legality\":\"lawful\"", "public"));
        String unlawful =
                incident("public", "", act("search_raid", "\"legality\":\"unlawful\"", "public"));

        readAsAnybody("/v1/incidents/" + lawful)
                .body("state.acts[0].huridocs_act_code", nullValue());
        readAsAnybody("/v1/incidents/" + unlawful)
                .body("state.acts[0].huridocs_act_code", equalTo("040101000000"));
    }

    @Test
    void INV_C_12_an_open_investigation_and_an_unresolved_death_keep_a_case_file_open() {
        custody(person, entry("{\"kind\":\"released\",\"state\":\"KZ\"}", "2010", "public"));
        String file =
                open(
                        "case-files",
                        "{\"persons\":[\"%s\"]}".formatted(person),
                        "public",
                        entry("{\"kind\":\"opened\"}", "2012", "public"));
        String incident =
                incident(
                        "public",
                        "",
                        act("death_in_custody", POLICE, "public"),
                        entry("{\"kind\":\"investigation_opened\"}", "2018-05-01", "confidential"));

        as("editor")
                .get("/v1/case-files/" + file)
                .then()
                .body("open_reasons", contains("investigation", "death_unresolved"));
        readAsAnybody("/v1/case-files/" + file).body("open_reasons", contains("death_unresolved"));
        record(
                "incidents",
                incident,
                entry("{\"kind\":\"investigation_closed\"}", "2018-06-01", "public"));
        record(
                "incidents",
                incident,
                entry(
                        "{\"kind\":\"confirmed\",\"by\":\"mechanism\",\"body\":\"committee\"}",
                        "2019-06-01",
                        "public"));
        as("editor")
                .get("/v1/case-files/" + file)
                .then()
                .body("open_reasons", empty())
                .body("may_be_closed", equalTo(true));
    }

    private void assertHidden(String path) {
        for (Response answer :
                List.of(as("editor").get(path), as("partner").get(path), RestAssured.get(path))) {
            assertThat(answer.statusCode()).isEqualTo(404);
        }
        for (String role : List.of("editor", "partner")) {
            as(role).get("/v1/incidents?person_id=" + person).then().body("items", hasSize(0));
            as(role).get("/v1/incidents?count=only&person_id=" + person)
                    .then()
                    .body("count", equalTo(0));
        }
    }

    private List<String> bodies(String incident) {
        return Stream.of("editor", "partner")
                .flatMap(role ->
                        Stream.of(
                                as(role).get("/v1/incidents/" + incident).asString(),
                                as(role).get("/v1/incidents?person_id=" + person).asString(),
                                as(role).get("/v1/persons/" + person).asString()))
                .toList();
    }

    private String incident(String visibility, String more, String... entries) {
        return Api.open(
                "incidents",
                "{\"title\":\"An incident\",\"place\":{\"state\":\"KZ\"},\"persons\":[\"%s\"]%s}"
                        .formatted(person, more),
                visibility,
                entries);
    }

    private String act(String type, String more, @Nullable String visibility) {
        String request =
                entry(
                        "{\"kind\":\"act_committed\",\"label\":\"a\",\"type\":\"%s\",\"victims\":[{\"person_id\":\"%s\"}],%s}"
                                .formatted(type, person, more),
                        "2018-04-05",
                        visibility == null ? "public" : visibility);
        return visibility == null ? request.replace("\"visibility\":\"public\",", "") : request;
    }
}
