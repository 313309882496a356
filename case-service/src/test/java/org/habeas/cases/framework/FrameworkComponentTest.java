package org.habeas.cases.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.habeas.cases.Api;
import org.habeas.cases.Outgoing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameworkComponentTest {
    private final String label = "case of " + Api.id();
    private String target = "";

    @BeforeEach
    void register() {
        target = Api.person("Mukhtar Invented");
    }

    @Test
    void a_framework_case_shows_the_proceedings_under_its_label_alias_and_links() {
        String alias = "affair " + Api.id();
        String labelled = proceeding(label, "public");
        String aliased = proceeding(alias, "public");
        String linked = proceeding("something else", "public");
        proceeding("unrelated " + Api.id(), "public");
        String framework =
                open(
                        "",
                        entry(
                                "{\"kind\":\"aliased\",\"alias\":\"%s\"}".formatted(alias),
                                "2011",
                                "public"),
                        entry(
                                "{\"kind\":\"proceeding_linked\",\"proceeding_id\":\"%s\"}"
                                        .formatted(linked),
                                "2011",
                                "public"));

        String path = "/v1/framework-cases/" + framework;
        readAsAnybody(path).body("links.proceedings", equalTo(path + "/proceedings"));
        readAsAnybody(path + "/proceedings")
                .statusCode(200)
                .body("items.id", containsInAnyOrder(labelled, aliased, linked))
                .body("items.head.person_id", contains(target, target, target));
        String next =
                readAsAnybody(path + "/proceedings?limit=2")
                        .body("items", hasSize(2))
                        .extract()
                        .path("next");
        readAsAnybody(next).body("items", hasSize(1));
    }

    @Test
    void proceedings_that_a_reader_may_not_see_are_not_among_them() {
        proceeding(label, "confidential");
        String framework = open("");
        String path = "/v1/framework-cases/" + framework + "/proceedings";

        readAsAnybody(path).body("items", empty());
        as("partner").get(path).then().body("items", empty());
        as("editor").get(path).then().body("items", hasSize(1));
    }

    @Test
    void a_hidden_framework_case_is_404_with_all_that_belongs_to_it() {
        String framework = Api.open("framework-cases", head(""), "confidential");

        readAsAnybody("/v1/framework-cases/" + framework).statusCode(404);
        readAsAnybody("/v1/framework-cases/" + framework + "/proceedings").statusCode(404);
    }

    @Test
    void the_stated_count_is_a_quantity_with_its_source() {
        String framework =
                open(
                        "",
                        entry(
                                "{\"kind\":\"counted\",\"quantity\":{\"value\":21,\"unit\":\"criminal cases\",\"qualifier\":\"exact\"}}",
                                "2011-01-01/2012-12-31",
                                "public"));

        readAsAnybody("/v1/framework-cases/" + framework)
                .body("state.count.value", equalTo(21))
                .body("state.counted_on.date", notNullValue())
                .body("entries[0].sources[0].title", equalTo("Report"));
    }

    @Test
    void a_person_is_asked_for_the_framework_cases_he_is_in_as_far_as_one_may_know() {
        String framework = open("", linked("principal_target", "public"));

        String link =
                readAsAnybody("/v1/persons/" + target).extract().path("links.framework_cases");
        readAsAnybody(link)
                .body("items.id", contains(framework))
                .body("items[0].state.persons[0].role", equalTo("principal_target"));
    }

    @Test
    void E_3_relatives_and_those_pressed_to_testify_are_for_staff() {
        String framework =
                open("", linked("relative", "public"), linked("coerced_witness", "public"));

        readAsAnybody("/v1/framework-cases/" + framework)
                .body("state.persons", empty())
                .body("entries", empty());
        as("partner").get("/v1/framework-cases/" + framework).then().body("entries", empty());
        String list = "/v1/framework-cases?linked_person_id=" + target;
        as("partner").get(list).then().body("items", empty());
        as("editor").get(list).then().body("items[0].state.persons", hasSize(2));
    }

    @Test
    void E_4_2_no_list_of_supporters_arises_from_the_affair_of_an_organisation() {
        String movement =
                Api.open(
                        "organisations",
                        "{\"type\":\"political_movement\",\"state\":\"KZ\"}",
                        "public");
        String framework =
                open(
                        ",\"organisation_id\":\"%s\"".formatted(movement),
                        linked("associate", "public"));

        as("editor").get("/v1/framework-cases/" + framework).then().body("state.persons", empty());
        read("/v1/framework-cases/" + framework).body("state.persons", hasSize(1));
    }

    @Test
    void a_public_link_names_no_hidden_person() {
        String hidden =
                Api.open(
                        "persons",
                        "{\"named\": true, \"minor\": false}",
                        "confidential",
                        Api.named("Galiya Invented", "primary", "confidential"));
        String framework = open("");

        record("framework-cases", framework, linked("counsel", "public").replace(target, hidden))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/person_id"));
    }

    private String linked(String role, String visibility) {
        return entry(
                "{\"kind\":\"person_linked\",\"person_id\":\"%s\",\"role\":\"%s\"}"
                        .formatted(target, role),
                "2009",
                visibility);
    }

    @Test
    void a_charge_tells_the_framework_case_that_partners_may_know_of() {
        String hidden = Api.open("framework-cases", head(""), "confidential");
        charged();
        String framework = open("");
        charged();

        List<String> told =
                Outgoing.about(target).stream()
                        .filter(message -> message.type().equals("charge-brought"))
                        .map(Outgoing.Message::payload)
                        .toList();

        assertThat(told).hasSize(2).noneMatch(payload -> payload.contains(hidden));
        assertThat(told.getFirst()).doesNotContain("framework_case_id");
        assertThat(told.getLast()).contains("\"framework_case_id\":\"" + framework + "\"");
    }

    private void charged() {
        record(
                        "criminal-proceedings",
                        proceeding(label, "public"),
                        entry(
                                "{\"kind\":\"charge_brought\",\"charge\":\"discord\",\"source_term\":\"discord\",\"offence\":\"incitement_of_discord\"}",
                                "2018-03-01",
                                "public"))
                .statusCode(201);
    }

    private String open(String more, String... entries) {
        return Api.open("framework-cases", head(more), "public", entries);
    }

    private String head(String more) {
        return "{\"label\":\"%s\",\"aliases\":[],\"state\":\"KZ\"%s}".formatted(label, more);
    }

    private String proceeding(String frameworkCase, String visibility) {
        return Api.open(
                "criminal-proceedings",
                "{\"person_id\":\"%s\",\"joint_with\":[],\"prosecuting_state\":\"KZ\",\"framework_case\":\"%s\"}"
                        .formatted(target, frameworkCase),
                visibility);
    }
}
