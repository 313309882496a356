package org.habeas.cases.visit;

import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.id;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Bus.await;
import static org.habeas.cases.Bus.send;
import static org.habeas.cases.Bus.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeniedVisitComponentTest {
    private static final String DENIED =
            "\"purpose\":\"observation\",\"visited_state\":\"KZ\",\"result\":\"denied\",\"visitors_states\":[\"PL\"]";
    private static final String GRANTED = DENIED.replace("denied", "granted");

    @Test
    void R20_a_denied_visit_is_proposed_as_an_incident_and_counts_as_none() throws Exception {
        String person = person("Zhanara Unvisited");
        String mission = id();

        UUID cause = tell("advocacy", "visit-denied", person, mission, DENIED);

        String incident = incident(person);
        read("/v1/incidents/" + incident)
                .body("status", equalTo("none"))
                .body("state.acts", empty())
                .body("head.place.state", equalTo("KZ"))
                .body("entries", hasSize(1))
                .body("entries[0].standing", equalTo("proposed"))
                .body("entries[0].visibility", equalTo("confidential"))
                .body("entries[0].act.type", equalTo("denial_of_visit"))
                .body("entries[0].act.victims.person_id", contains(person))
                .body("entries[0].cause.rule", equalTo("R-20"))
                .body("entries[0].cause.docket_id", equalTo(mission))
                .body("entries[0].cause.entry_id", equalTo(cause.toString()));
        read("/v1/incidents?act_type=denial_of_visit&person_id=" + person).body("items", empty());
        readAsAnybody("/v1/incidents/" + incident).statusCode(404);
        read("/v1/persons/" + person)
                .body("timeline.what", not(hasItem("act_committed")))
                .body("timeline.what", hasItem("visit-denied"));
    }

    @Test
    void R20_a_person_accepts_the_proposal_by_an_entry_in_its_place() throws Exception {
        String person = person("Zhanara Accepted");
        UUID event = UUID.randomUUID();
        UUID entry = UUID.randomUUID();
        String mission = id();
        send(event, "advocacy", "visit-denied", person, mission, entry, DENIED);
        String incident = incident(person);
        String proposal = read("/v1/incidents/" + incident).extract().path("entries[0].id");

        as("reviewer")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"act":{"kind":"act_committed","label":"denied-visit","type":"denial_of_visit",
                                "victims":[{"person_id":"%s"}]},
                         "on":"2017-10-20","visibility":"public","corrects":"%s",
                         "sources":[{"title":"Report"}]}
                        """
                                .formatted(person, proposal))
                .post("/v1/incidents/" + incident + "/entries")
                .then()
                .statusCode(201);
        send(UUID.randomUUID(), "advocacy", "visit-denied", person, mission, entry, DENIED);
        tell("advocacy", "visit-granted", person, mission, GRANTED);
        await(() -> !visits(person).isEmpty() && visits(person).contains("granted"));

        read("/v1/incidents/" + incident)
                .body("status", equalTo("reported"))
                .body("state.acts", hasSize(1))
                .body("entries", hasSize(2));
    }

    @Test
    void R20_the_proposal_falls_with_the_refusal_and_comes_back_with_it() throws Exception {
        String person = person("Zhanara Mistaken");
        String mission = id();
        UUID entry = UUID.randomUUID();
        send(UUID.randomUUID(), "advocacy", "visit-denied", person, mission, entry, DENIED);
        String incident = incident(person);

        tell(
                "advocacy",
                "entry-retracted",
                person,
                mission,
                "\"retracted_entry_id\":\"%s\"".formatted(entry));

        await(() -> proposals(incident) == 0);
        read("/v1/persons/" + person).body("facility_visits", empty());
        send(UUID.randomUUID(), "advocacy", "visit-denied", person, mission, entry, DENIED);
        await(() -> proposals(incident) == 1);
    }

    @Test
    void R20_the_same_refusal_told_twice_is_proposed_once() throws Exception {
        String person = person("Zhanara Twice");
        String mission = id();
        UUID entry = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        send(event, "advocacy", "visit-denied", person, mission, entry, DENIED);
        send(event, "advocacy", "visit-denied", person, mission, entry, DENIED);
        send(UUID.randomUUID(), "advocacy", "visit-denied", person, mission, entry, DENIED);
        tell("advocacy", "visit-granted", person, mission, GRANTED);

        await(() -> visits(person).contains("granted"));

        read("/v1/incidents?person_id=" + person).body("items", hasSize(1));
        read("/v1/incidents/" + incident(person)).body("entries", hasSize(1));
    }

    @Test
    void a_visit_that_took_place_stands_on_the_page_of_the_person() throws Exception {
        String person = person("Zhanara Visited");
        String mission = id();

        tell("advocacy", "visit-granted", person, mission, GRANTED);

        await(() -> !visits(person).isEmpty());
        read("/v1/persons/" + person)
                .body("facility_visits.result", contains("granted"))
                .body("facility_visits[0].visitors_states", contains("PL"))
                .body("facility_visits[0].mission_id", equalTo(mission));
        read("/v1/incidents?person_id=" + person).body("items", empty());
    }

    private static List<String> visits(String person) {
        return read("/v1/persons/" + person).extract().path("facility_visits.result");
    }

    private static String incident(String person) {
        String list = "/v1/incidents?person_id=" + person;
        await(() -> !read(list).extract().<List<String>>path("items.id").isEmpty());
        return read(list).extract().path("items[0].id");
    }

    private static long proposals(String incident) {
        List<Map<String, Object>> entries =
                read("/v1/incidents/" + incident).extract().path("entries");
        return entries.stream().filter(entry -> entry.get("retracted_at") == null).count();
    }
}
