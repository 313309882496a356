package org.habeas.extradition.ccf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.EventLog.Published;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CcfComponentTest {
    private static final String CCF = "ccf-requests";
    private static final String ALERTS = "interpol-alerts";
    private static final String EXTRADITION = "extradition-proceedings";

    @Inject EventLog events;

    private final UUID person = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();
    private final UUID alert = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Test
    void R03_what_is_implemented_deletes_the_alert_that_the_decision_names_and_no_other() {
        alerts("partner");
        requested("partner", submitted("partner"), admitted("partner"), found("partner"));
        read("partner", ALERTS, alert).body("status", equalTo("published"));

        record(CCF, request, implemented("partner"))
                .statusCode(201)
                .body("after.status", equalTo("implemented"));

        read("partner", ALERTS, alert)
                .body("status", equalTo("deleted"))
                .body("state.deleted.by", equalTo("ccf"))
                .body("state.deleted.ground", equalTo("constitution_art_3"))
                .body("entries.find { it.act.kind == 'deleted' }.cause.rule", equalTo("R-03"))
                .body(
                        "entries.find { it.act.kind == 'deleted' }.cause.docket_id",
                        equalTo(request.toString()));
        read("partner", ALERTS, second).body("status", equalTo("published"));
        List<Published> told = events.until(person, "interpol-alert-deleted");
        assertThat(told)
                .extracting(Published::type)
                .contains(
                        "ccf-request-submitted",
                        "ccf-request-admitted",
                        "ccf-decision-issued",
                        "ccf-decision-implemented");
    }

    @Test
    void what_is_taken_back_of_the_implementation_is_taken_back_on_the_alert() {
        alerts("partner");
        requested("partner", submitted("partner"), admitted("partner"), found("partner"));
        String done = record(CCF, request, implemented("partner")).extract().path("entry.id");

        retract(CCF, request, done).statusCode(200);

        read("partner", ALERTS, alert).body("status", equalTo("published"));
    }

    @Test
    void a_decision_that_is_taken_back_leaves_an_implementation_that_names_nothing() {
        alerts("partner");
        requested("partner", submitted("partner"), admitted("partner"));
        String found = record(CCF, request, found("partner")).extract().path("entry.id");
        record(CCF, request, implemented("partner")).statusCode(201);
        read("partner", ALERTS, alert).body("status", equalTo("deleted"));

        retract(CCF, request, found).statusCode(200);

        read("partner", ALERTS, alert).body("status", equalTo("published"));
    }

    @Test
    void R03_holds_also_for_an_alert_that_is_recorded_after_the_request() {
        requested(
                "restricted",
                submitted("restricted"),
                admitted("restricted"),
                found("restricted"),
                implemented("restricted"));

        alerts("confidential");

        read("reviewer", ALERTS, alert).body("status", equalTo("deleted"));
        read("editor", ALERTS, alert).body("status", equalTo("published"));
    }

    @Test
    void INV_X_07_nobodys_request_reaches_the_alert_of_somebody_else() {
        UUID other = UUID.randomUUID();
        open(ALERTS, alert, alertOf(other), "partner", published("partner")).statusCode(201);
        open(ALERTS, second, alertOf(person), "partner", published("partner")).statusCode(201);

        requested(
                "partner",
                submitted("partner"),
                admitted("partner"),
                found("partner"),
                implemented("partner"));

        read("reviewer", ALERTS, alert)
                .body("status", equalTo("published"))
                .body("state.known.challenges", hasSize(0));
    }

    @Test
    void provisional_measures_block_the_alert() {
        alerts("partner");
        requested("partner", submitted("partner"), admitted("partner"));

        record(
                        CCF,
                        request,
                        entry(
                                "{\"kind\":\"provisional_measures_taken\",\"alert_ids\":[\"%s\"]}"
                                        .formatted(alert),
                                "2016-12-01",
                                "partner"))
                .statusCode(201)
                .body("after.status", equalTo("provisional_measures"));

        read("partner", ALERTS, alert)
                .body("status", equalTo("blocked"))
                .body("entries[-1].cause.rule", equalTo("SM-10"));
        events.until(person, "interpol-alert-blocked");
    }

    @Test
    void a_challenge_shows_only_to_those_who_may_know_of_the_request() {
        alerts("partner");
        requested("restricted", submitted("restricted"));

        read("reviewer", ALERTS, alert)
                .body("state.known.challenges.ccf_request_id", contains(request.toString()));
        read("editor", ALERTS, alert)
                .body("state.known.challenges", hasSize(0))
                .body("entries.act.kind", not(hasItem("challenged")));
        read("editor", CCF, request).statusCode(404);
        as("editor").get("/v1/" + CCF + "?person_id=" + person).then().body("items", hasSize(0));
    }

    @Test
    void a_request_that_nobody_classified_is_for_named_persons() {
        as("reviewer")
                .header("If-None-Match", "*")
                .body("{\"head\":" + head() + "}")
                .put("/v1/" + CCF + "/" + request)
                .then()
                .statusCode(201);

        read("editor", CCF, request).statusCode(404);
        read("reviewer", CCF, request).body("status", equalTo("draft"));
    }

    @Test
    void confidential_items_stay_with_named_persons_and_the_public_learns_the_outcome_only() {
        alerts("public");
        requested("public", submitted("public"), admitted("public"));
        record(
                        CCF,
                        request,
                        entry(
                                "{\"kind\":\"items_declared_confidential\",\"items\":[\"where she lives\"]}",
                                "2016-09-01",
                                "public"))
                .statusCode(201)
                .body("entry.visibility", equalTo("restricted"));
        record(
                        CCF,
                        request,
                        entry(
                                "{\"kind\":\"ground_stated\",\"ground\":\"constitution_art_3\"}",
                                "2016-09-01",
                                "public"))
                .statusCode(201)
                .body("entry.visibility", equalTo("confidential"));

        shown(null, nullValue(), 0, 0);
        shown("partner", equalTo("admissible"), 0, 0);
        shown("editor", equalTo("admissible"), 1, 0);
        shown("reviewer", equalTo("admissible"), 1, 1);
        read(null, CCF, request).body("head", equalTo(Map.of()));
        record(CCF, request, found("public")).statusCode(201);
        read(null, CCF, request)
                .body("status", equalTo("decided_non_compliant"))
                .body("head.request_kind", equalTo("deletion"))
                .body("state.submission", nullValue());
    }

    @Test
    void what_was_not_admitted_is_to_be_refiled() {
        requested("restricted", submitted("restricted"));
        String refused =
                record(
                                CCF,
                                request,
                                entry(
                                        "{\"kind\":\"declared_inadmissible\",\"reason\":\"no mandate\"}",
                                        "2016-10-01",
                                        "restricted"))
                        .statusCode(201)
                        .extract()
                        .path("entry.id");

        assertThat(tasks("reviewer", "refile_ccf_request")).containsExactly("open");
        assertThat(tasks("editor", "refile_ccf_request")).isEmpty();
        retract(CCF, request, refused).statusCode(200);
        assertThat(tasks("reviewer", "refile_ccf_request")).containsExactly("fallen");
    }

    @Test
    void R05_a_refusal_on_a_political_ground_is_told_to_the_commission() {
        UUID extradition = UUID.randomUUID();
        requested("restricted", submitted("restricted"));
        extraditionRefused(extradition, "political_motive");

        assertThat(tasks("editor", "tell_ccf_of_refusal")).containsExactly("open");
        read("reviewer", CCF, request)
                .body("state.pleading.proposed[0].ground", equalTo("extradition_refused"))
                .body("state.pleading.proposed[0].relies_on", equalTo(extradition.toString()))
                .body("entries[-1].cause.rule", equalTo("R-05"));
    }

    @Test
    void R05_an_open_request_that_comes_later_has_the_ground_too() {
        extraditionRefused(UUID.randomUUID(), "discriminatory_purpose");

        requested("restricted", submitted("restricted"));

        read("reviewer", CCF, request)
                .body("state.pleading.proposed.ground", contains("extradition_refused"));
    }

    @Test
    void R05_a_refusal_for_a_formal_defect_is_nothing_to_tell() {
        extraditionRefused(UUID.randomUUID(), "formal_defect");

        assertThat(tasks("editor", "tell_ccf_of_refusal")).isEmpty();
    }

    @Test
    void TL02_the_time_of_the_commission_is_a_deadline_for_those_who_may_know_of_the_request() {
        requested("restricted", submitted("restricted"), admitted("restricted"));

        as("reviewer")
                .get("/v1/deadlines?person_id=" + person)
                .then()
                .body("items.rule.id", contains("TL-02"))
                .body("items[0].due", equalTo("2017-07-31"))
                .body("items[0].state", equalTo("missed"));
        as("editor").get("/v1/deadlines?person_id=" + person).then().body("items", hasSize(0));
        read("reviewer", CCF, request).body("status", equalTo("admissible"));
    }

    @Test
    void the_graph_of_effects_shows_the_request_to_those_who_may_know_of_it() {
        alerts("confidential");
        requested(
                "restricted",
                submitted("restricted"),
                admitted("restricted"),
                found("restricted"),
                implemented("restricted"));

        as("reviewer")
                .get("/v1/persons/" + person + "/effects")
                .then()
                .body("edges.type", hasItem("challenges"))
                .body("edges.find { it.type == 'led_to' }.rule", equalTo("R-03"));
        as("editor").get("/v1/persons/" + person + "/effects").then().body("edges", hasSize(0));
    }

    @Test
    void a_decision_names_alerts_of_the_request_only() {
        requested("restricted", submitted("restricted"));

        record(
                        CCF,
                        request,
                        entry(
                                "{\"kind\":\"implemented\",\"alert_ids\":[\"%s\"],\"measure\":\"deletion\"}"
                                        .formatted(UUID.randomUUID()),
                                "2017-08-01",
                                "restricted"))
                .statusCode(422)
                .body("code", equalTo("alert-not-of-request"))
                .body("errors[0].pointer", equalTo("/act/alert_ids"));
    }

    @Test
    void a_request_does_not_name_an_alert_that_its_readers_may_not_know() {
        alerts("confidential");

        open(CCF, request, head(), "partner")
                .statusCode(422)
                .body("code", equalTo("reference-hidden"));
    }

    private void shown(@Nullable String role, Matcher<?> status, int grounds, int items) {
        read(role, CCF, request)
                .body(role == null ? "state.stage" : "status", status)
                .body(role == null ? "entries" : "state.pleading.grounds", hasSize(grounds))
                .body(
                        role == null ? "entries" : "state.pleading.confidential_items",
                        hasSize(items));
    }

    private void extraditionRefused(UUID extradition, String ground) {
        open(
                        EXTRADITION,
                        extradition,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"FR\"}"
                                .formatted(person),
                        "partner",
                        entry("{\"kind\":\"request_received\"}", "2015-02-01", "partner"),
                        entry(
                                "{\"kind\":\"refused\",\"finality\":\"final\",\"grounds\":[\"%s\"]}"
                                        .formatted(ground),
                                "2016-12-09",
                                "partner"))
                .statusCode(201);
    }

    private void alerts(String visibility) {
        open(ALERTS, alert, alertOf(person), visibility, published(visibility)).statusCode(201);
        open(ALERTS, second, alertOf(person), visibility, published(visibility)).statusCode(201);
    }

    private void requested(String visibility, String... entries) {
        open(CCF, request, head(), visibility, entries).statusCode(201);
    }

    private static String published(String visibility) {
        return entry("{\"kind\":\"published\"}", "2015-01-01", visibility);
    }

    private static String submitted(String visibility) {
        return entry(
                "{\"kind\":\"submitted\",\"identity_document\":true,\"mandate\":true}",
                "2016-09-01",
                visibility);
    }

    private static String admitted(String visibility) {
        return entry("{\"kind\":\"admitted\"}", "2016-10-31", visibility);
    }

    private String found(String visibility) {
        return entry(
                "{\"kind\":\"found_non_compliant\",\"ground\":\"constitution_art_3\",\"orders\":[{\"alert_id\":\"%s\",\"measure\":\"deletion\"}]}"
                        .formatted(alert),
                "2017-07-13",
                visibility);
    }

    private static String implemented(String visibility) {
        return entry("{\"kind\":\"implemented\"}", "2017-08-01", visibility);
    }

    private static String alertOf(UUID person) {
        return "{\"person_id\":\"%s\",\"alert_type\":\"red_notice\",\"requesting_states\":[\"KZ\"]}"
                .formatted(person);
    }

    private String head() {
        return "{\"applicant_person_id\":\"%s\",\"request_kind\":\"deletion\",\"alert_ids\":[\"%s\",\"%s\"]}"
                .formatted(person, alert, second);
    }

    private List<String> tasks(String role, String code) {
        List<Map<String, Object>> items =
                as(role).get("/v1/tasks?person_id=" + person)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items");
        return items.stream()
                .filter(task -> code.equals(((Map<?, ?>) task.get("head")).get("code")))
                .map(task -> String.valueOf(task.get("status")))
                .toList();
    }
}
