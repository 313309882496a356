package org.habeas.advocacy.mission;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Contract;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MissionComponentTest {
    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();

    @Test
    void R20_a_denied_visit_is_told_and_the_demand_to_allow_it_stays_open() {
        String demand = Desk.demand(Desk.campaign("supports_subject", anna), "allow_visit", anna);
        String mission = conducted();

        Desk.record("missions/" + mission, visit("denied", anna), "2018-04-10").statusCode(201);

        Bus.Told denied = Bus.await("visit-denied", anna);
        Contract.schema("visit-denied", denied.body());
        assertThat(denied.body()).contains("\"result\":\"denied\"").doesNotContain("no reason");
        assertThat(Desk.status("demands/" + demand)).isEqualTo("open");
        Desk.readInPublic("missions/" + mission)
                .statusCode(200)
                .body("state.visits.result", contains("denied"))
                .body("state.visits.reason", contains("no reason"));
    }

    @Test
    void a_granted_visit_is_told_with_whose_representatives_came() {
        String mission = conducted();

        Desk.record("missions/" + mission, visit("granted", anna), "2018-04-10").statusCode(201);

        Bus.Told granted = Bus.await("visit-granted", anna);
        Contract.schema("visit-granted", granted.body());
        assertThat(granted.body()).contains("\"visitors_states\":[\"EU\",\"PL\"]");
        Contract.schema("mission-conducted", Bus.await("mission-conducted", anna).body());
    }

    @Test
    void a_granted_visit_meets_the_demand_to_allow_it_as_long_as_it_counts() {
        String demand = Desk.demand(Desk.campaign("supports_subject", anna), "allow_visit", anna);
        String mission = conducted();

        String granted =
                Desk.record("missions/" + mission, visit("granted", anna), "2018-04-10")
                        .statusCode(201)
                        .extract()
                        .path("entry.id");

        Desk.read("demands/" + demand)
                .body("status", equalTo("met"))
                .body("entries.find { it.cause != null }.cause.entry_id", equalTo(granted));
        Desk.retract("missions/" + mission, granted);
        assertThat(Desk.status("demands/" + demand)).isEqualTo("open");
    }

    @Test
    void INV_A_09_an_outcome_of_a_mission_that_has_not_begun_is_a_finding_and_no_result() {
        String mission = mission("public", entry("{\"kind\":\"announced\"}", "2018-04-01"));
        String outcome =
                Desk.record("missions/" + mission, visit("granted", anna), "2018-04-10")
                        .statusCode(201)
                        .extract()
                        .path("entry.id");

        Desk.readInPublic("missions/" + mission)
                .body("state.visits", empty())
                .body("findings.code", contains("mission-not-begun"))
                .body("findings.entry_id", contains(outcome));
        visits("person_id=" + anna).body("items", empty());

        Desk.record("missions/" + mission, "{\"kind\":\"started\"}", "2018-04-09").statusCode(201);

        Desk.readInPublic("missions/" + mission)
                .body("state.visits.result", contains("granted"))
                .body("findings", empty());
        assertThat(Bus.await("visit-granted", anna).body()).contains(outcome);
    }

    @Test
    void a_result_that_counts_no_longer_is_taken_back_everywhere() {
        String mission = mission("public", entry("{\"kind\":\"announced\"}", "2018-04-01"));
        Desk.record("missions/" + mission, "{\"kind\":\"conducted\"}", "2018-04-09")
                .statusCode(201);
        String begun = Desk.read("missions/" + mission).extract().path("entries[1].id");
        String outcome =
                Desk.record("missions/" + mission, visit("denied", anna), "2018-04-10")
                        .statusCode(201)
                        .extract()
                        .path("entry.id");

        Desk.retract("missions/" + mission, begun);

        assertThat(Bus.await("entry-retracted", anna).body()).contains(outcome);
        visits("person_id=" + anna).body("items", empty());
    }

    @Test
    void nobody_below_staff_knows_of_a_mission_until_it_is_announced() {
        String mission =
                mission(
                        "public",
                        entry("{\"kind\":\"planned\"}", "2018-04-01"),
                        entry(visit("requested", anna), "2018-04-02"));

        Desk.readInPublic("missions/" + mission).statusCode(404);
        Desk.as("partner").get("/v1/missions/" + mission).then().statusCode(404);
        Desk.as("partner")
                .get("/v1/missions/" + mission + "?as_of=2019-01-01")
                .then()
                .statusCode(404);
        Desk.readInPublic("missions?visited=" + anna).body("items", empty());
        Desk.readInPublic("missions?visited=" + anna + "&count=only").body("count", equalTo(0));
        visits("person_id=" + anna).body("items", empty());
        visits("person_id=" + anna + "&count=only").body("count", equalTo(0));
        Desk.read("missions/" + mission).body("entries.visibility", not(hasItem("public")));
        Desk.read("visits?person_id=" + anna).body("items.visit.result", contains("pending"));

        Desk.record("missions/" + mission, "{\"kind\":\"announced\"}", "2018-04-20")
                .statusCode(201);

        Desk.readInPublic("missions/" + mission)
                .statusCode(200)
                .body("status", equalTo("announced"))
                .body("state.visits", empty());
        visits("person_id=" + anna).body("items", empty());
    }

    @Test
    void how_its_members_are_kept_safe_is_for_reviewers_only() {
        String mission = conducted();
        Desk.record(
                        "missions/" + mission,
                        "{\"kind\":\"security_arranged\",\"text\":\"Invented route\"}",
                        "2018-04-01")
                .statusCode(201)
                .body("entry.visibility", equalTo("restricted"));

        String seen = Desk.as("editor").get("/v1/missions/" + mission).asString();

        assertThat(seen).doesNotContain("Invented route");
    }

    @Test
    void facility_and_custody_come_to_partners_unless_they_are_said_to_be_public() {
        String mission = conducted();
        Desk.post(
                        "missions/" + mission + "/entries",
                        """
                        {"act":%s,"on":"2018-04-10","sources":[{"title":"a report"}]}
                        """
                                .formatted(visit("granted", anna)))
                .statusCode(201)
                .body("entry.visibility", equalTo("partner"));

        Desk.readInPublic("missions/" + mission).body("state.visits", empty());
        visits("person_id=" + anna).body("items", empty());
        Desk.as("partner")
                .get("/v1/visits?person_id=" + anna)
                .then()
                .body("items.visit.facility", contains("a prison"))
                .body("items.mission_id", contains(mission));
    }

    @Test
    void visits_are_listed_across_missions_page_by_page() {
        String first = conducted();
        String second = conducted();
        Desk.record("missions/" + first, visit("denied", anna), "2018-04-10").statusCode(201);
        Desk.record("missions/" + second, visit("granted", anna), "2018-04-10").statusCode(201);
        Desk.record("missions/" + second, visit("denied", boris), "2018-04-10").statusCode(201);

        visits("person_id=" + anna).body("items.visit.result", contains("denied", "granted"));
        visits("person_id=" + anna + "&result=denied&of_state=KZ")
                .body("items.mission_id", contains(first));
        visits("person_id=" + anna + "&of_state=PL").body("items", empty());
        String next =
                visits("person_id=" + anna + "&limit=1")
                        .body("items", hasSize(1))
                        .extract()
                        .path("next");
        get(next).then().body("items.mission_id", contains(second)).body("next", nullValue());
        visits("mission_id=" + second + "&count=only").body("count", equalTo(2));
        Desk.readInPublic("visits?person_id=nobody").statusCode(400);
    }

    @Test
    void what_is_still_to_come_is_a_plan_and_a_visit_is_to_somebody() {
        String mission = conducted();

        Desk.post(
                        "missions/" + mission + "/entries",
                        """
                        {"act":{"kind":"conducted"},"on":{"date":"2030-01-01","modality":"planned"},
                         "sources":[{"title":"a report"}]}
                        """)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/on"));
        Desk.record(
                        "missions/" + mission,
                        "{\"kind\":\"visit_ignored\",\"subject\":{}}",
                        "2018-04-01")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/subject"));
        Desk.record(
                        "missions/" + mission,
                        "{\"kind\":\"visit_granted\",\"subject\":{\"group_subject\":\"all\"},\"visitors_states\":[\"XY\"]}",
                        "2018-04-01")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/visitors_states/0"));
    }

    private static ValidatableResponse visits(String query) {
        return Desk.readInPublic("visits?" + query).statusCode(200);
    }

    private static String conducted() {
        return mission("public", entry("{\"kind\":\"conducted\"}", "2018-04-01"));
    }

    private static String mission(String visibility, String... entries) {
        return Desk.open(
                "missions",
                """
                {"head":{"purpose":"observation","state":"KZ",
                         "participants":[{"name_as_printed":"A. First","organisation":"A parliament"}]},
                 "visibility":"%s","entries":[%s]}
                """
                        .formatted(visibility, String.join(",", entries)));
    }

    private static String entry(String act, String on) {
        return """
        {"act":%s,"on":"%s","visibility":"public","sources":[{"title":"a report"}]}
        """
                .formatted(act, on);
    }

    private static String visit(String what, UUID person) {
        return switch (what) {
            case "denied" ->
                    """
                    {"kind":"visit_denied","subject":{"person_id":"%s"},"reason":"no reason"}
                    """
                            .formatted(person);
            default ->
                    """
                    {"kind":"visit_%s","subject":{"person_id":"%s"},"facility":"a prison",
                     "visitors_states":["EU","PL"]}
                    """
                            .formatted(what, person);
        };
    }
}
