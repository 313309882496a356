package org.habeas.extradition.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.habeas.extradition.Api;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.Traces;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeAndErasureComponentTest {
    /** Nobody else has it, so that it can be looked for. */
    private final String family =
            "Eras" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "ov";

    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();

    @Inject EventLog events;
    @Inject Traces traces;

    @Test
    void R28_nothing_about_an_erased_person_remains_but_the_id_and_it_is_acknowledged()
            throws Exception {
        events.send(
                "habeas.cases",
                "habeas.case.person-registered.v1",
                anna,
                "\"display_name\":\"%s\",\"named\":true".formatted("Zhumabek " + family));
        UUID extradition = extradition(anna);
        UUID alert = UUID.randomUUID();
        Api.open(
                        "interpol-alerts",
                        alert,
                        "{\"person_id\":\"%s\",\"alert_type\":\"red_notice\",\"requesting_states\":[\"KZ\"]}"
                                .formatted(anna),
                        "public",
                        Api.entry("{\"kind\":\"published\"}", "2018-01-01", "public"))
                .statusCode(201);

        erase(anna);

        Api.read("reviewer", "extradition-proceedings", extradition).statusCode(404);
        Api.read("reviewer", "interpol-alerts", alert).statusCode(404);
        for (String list :
                new String[] {
                    "extradition-proceedings", "tasks", "deadlines", "risk-assessments"
                }) {
            Api.as("reviewer")
                    .get("/v1/" + list + "?person_id=" + anna)
                    .then()
                    .body("items", empty());
        }
        Api.as("reviewer").get("/v1/subjects/" + anna).then().statusCode(404);
        Api.as("reviewer").get("/v1/persons/" + anna + "/proceedings").then().statusCode(404);
        Api.as("reviewer").get("/v1/persons/" + anna + "/effects").then().statusCode(404);
        assertThat(traces.of(family)).isEmpty();
        assertThat(traces.of(extradition.toString()))
                .as("who has a copy must delete it")
                .isSubsetOf("change");
        assertThat(traces.of(anna.toString())).isSubsetOf("erased_person", "outbox");
    }

    @Test
    void R28_an_event_that_comes_later_brings_nobody_back() throws Exception {
        erase(anna);

        events.send(
                "habeas.cases",
                "habeas.case.person-registered.v1",
                anna,
                "\"display_name\":\"%s\",\"named\":true".formatted("Zhumabek " + family));
        erase(boris); // what was told before it has been heard

        assertThat(traces.of(family)).isEmpty();
        Api.open(
                        "extradition-proceedings",
                        UUID.randomUUID(),
                        head(anna),
                        "public",
                        Api.entry("{\"kind\":\"request_received\"}", "2018-01-01", "public"))
                .statusCode(410)
                .body("code", equalTo("person-erased"));
    }

    @Test
    void R28_a_family_loses_the_erased_member_only() throws Exception {
        UUID asylum = asylum(anna, boris);

        erase(anna);

        Api.read("reviewer", "asylum-applications", asylum)
                .statusCode(200)
                .body("head.applicants", hasSize(2))
                .body("head.applicants.person_id", hasItem(boris.toString()))
                .body("head.applicants.person_id", not(hasItem(anna.toString())));
        assertThat(traces.of(anna.toString())).isSubsetOf("erased_person", "outbox");
    }

    @Test
    void R28_an_application_under_the_merged_id_suspends_an_extradition_of_the_survivor()
            throws Exception {
        UUID extradition = extradition(boris);
        asylum(anna);
        assertThat(status(extradition)).isNotEqualTo("suspended");

        merge(anna, boris);

        assertThat(status(extradition)).isEqualTo("suspended");
        Api.as("reviewer")
                .get("/v1/extradition-proceedings?person_id=" + anna)
                .then()
                .body("items.id", contains(extradition.toString()));

        part(anna, boris);

        assertThat(status(extradition)).isNotEqualTo("suspended");
        Api.as("reviewer")
                .get("/v1/extradition-proceedings?person_id=" + anna)
                .then()
                .body("items", empty());
    }

    @Test
    void R28_an_application_that_is_made_after_the_merge_suspends_too() throws Exception {
        UUID extradition = extradition(boris);
        merge(anna, boris);

        asylum(anna);

        assertThat(status(extradition)).isEqualTo("suspended");
    }

    private UUID extradition(UUID person) {
        UUID id = UUID.randomUUID();
        Api.open(
                        "extradition-proceedings",
                        id,
                        head(person),
                        "public",
                        Api.entry("{\"kind\":\"request_received\"}", "2018-01-01", "public"))
                .statusCode(201);
        return id;
    }

    private static String head(UUID person) {
        return "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"UA\"}"
                .formatted(person);
    }

    private static UUID asylum(UUID... applicants) {
        UUID id = UUID.randomUUID();
        StringBuilder list = new StringBuilder();
        for (UUID applicant : applicants) {
            list.append(list.isEmpty() ? "" : ",")
                    .append(
                            "{\"person_id\":\"%s\",\"role\":\"%s\"}"
                                    .formatted(applicant, list.isEmpty() ? "principal" : "spouse"));
        }
        Api.open(
                        "asylum-applications",
                        id,
                        "{\"host_state\":\"UA\",\"applicants\":[%s]}".formatted(list),
                        "public",
                        Api.entry(
                                "{\"kind\":\"lodged\",\"persons\":[],\"suspensive\":\"yes\"}",
                                "2018-02-01",
                                "public"))
                .statusCode(201);
        return id;
    }

    private static String status(UUID extradition) {
        return Api.read("reviewer", "extradition-proceedings", extradition)
                .extract()
                .path("status");
    }

    private void erase(UUID person) throws Exception {
        events.send("habeas.staff", "habeas.case.person-data-erased.v1", person, null);
        events.toldToStaff(person, told -> told.type().equals("person-erasure-acknowledged"));
    }

    private void merge(UUID person, UUID into) throws Exception {
        tell("persons-merged", person, "\"into_person_id\":\"%s\"".formatted(into), 1);
    }

    private void part(UUID person, UUID from) throws Exception {
        tell("persons-unmerged", person, "\"from_person_id\":\"%s\"".formatted(from), 2);
    }

    /** And waits for as many acknowledgements as there must be by then. */
    private void tell(String type, UUID person, String facts, int times) throws Exception {
        events.send("habeas.cases", "habeas.case." + type + ".v1", person, facts);
        Set<String> heard = new HashSet<>();
        events.toldToStaff(
                person,
                told -> {
                    if (told.type().equals("person-merge-acknowledged")) {
                        heard.add(told.payload().path("acknowledged_event_id").asText());
                    }
                    return heard.size() >= times;
                });
    }
}
