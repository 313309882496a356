package org.habeas.advocacy.brief;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Bus.Event;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BriefComponentTest {
    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();

    @Test
    void the_brief_tells_what_earlier_missions_were_answered_and_what_is_open() {
        String earlier = mission("BY", "public", "conducted", "2018-04-01");
        record(earlier, denied(anna), "public");
        record(earlier, granted(boris), "public");
        String open = Desk.demand(Desk.campaign("supports_subject", anna), "allow_visit", anna);
        String decision =
                Desk.open(
                        "mechanism-decisions",
                        """
                        {"head":{"body":"Invented Group","mechanism":"un_wgad","decision_kind":"opinion",
                                 "subjects":%s},
                         "visibility":"public",
                         "entries":[{"act":{"kind":"adopted"},"on":"2017-01-01","visibility":"public",
                                     "sources":[{"title":"a report"}]}]}
                        """
                                .formatted(Desk.list(anna)));
        released(anna);
        String next = mission("BY", "confidential", "planned", "2018-05-01");
        record(
                next,
                "{\"kind\":\"visit_requested\",\"subject\":{\"person_id\":\"%s\"}}".formatted(anna),
                "confidential");

        Desk.as("editor")
                .get("/v1/missions/" + next + "/brief?as_of=2026-01-01")
                .then()
                .statusCode(200)
                .body("mission_id", equalTo(next))
                .body("earlier_missions.id", contains(earlier))
                .body("not_granted.visit.reason", contains("no reason"))
                .body("granted.visit.subject.person_id", contains(boris.toString()))
                .body("open_requests.mission_id", contains(next))
                .body("demands.id", contains(open))
                .body("decisions.id", contains(decision))
                .body("custody.person_id", contains(anna.toString()))
                .body("custody.event", contains("person-released"))
                .body("custody.state", contains("BY"))
                .body("nothing_told_of", contains(boris.toString()))
                .body("not_known", hasItem("facility"))
                .body("as_of", equalTo("2026-01-01"))
                .body("known_at", notNullValue());
    }

    @Test
    void a_brief_rests_on_nothing_that_its_reader_may_not_see() {
        String hidden = mission("TM", "public", "conducted", "2018-04-01");
        record(hidden, denied(anna), "confidential");
        String next = mission("TM", "public", "announced", "2018-05-01");

        brief("partner", next)
                .statusCode(200)
                .body("earlier_missions.id", contains(hidden))
                .body("not_granted", empty())
                .body("nothing_told_of", empty());
        brief("editor", next).body("not_granted.mission_id", contains(hidden));
    }

    @Test
    void a_brief_is_not_for_everybody_and_a_plan_has_none_for_partners() {
        String planned = mission("UZ", "public", "planned", "2018-05-01");

        Desk.readInPublic("missions/" + planned + "/brief").statusCode(401);
        brief("partner", planned).statusCode(404);
        brief("editor", planned).statusCode(200).body("earlier_missions.id", not(hasItem(planned)));
    }

    @Test
    void a_brief_can_only_be_read() {
        String planned = mission("UZ", "public", "planned", "2018-05-01");

        Desk.as("editor").delete("/v1/missions/" + planned + "/brief").then().statusCode(405);
        Desk.as("editor")
                .contentType("application/json")
                .body("{}")
                .put("/v1/missions/" + planned + "/brief")
                .then()
                .statusCode(405);
    }

    private static ValidatableResponse brief(String role, String mission) {
        return Desk.as(role).get("/v1/missions/" + mission + "/brief").then();
    }

    /** Told by another service; that its demand is met tells that it has arrived. */
    private void released(UUID person) {
        Desk.demand(Desk.campaign("supports_subject", person), "release", person);
        Bus.tell(
                Event.of("case", "person-released", person, "2017-11-28")
                        .kind("custody-records")
                        .with("\"state\":\"BY\""));
        Bus.await("demand-met", person);
    }

    private static void record(String mission, String act, String visibility) {
        Desk.post(
                        "missions/" + mission + "/entries",
                        """
                        {"act":%s,"on":"2018-05-02","visibility":"%s","sources":[{"title":"a report"}]}
                        """
                                .formatted(act, visibility))
                .statusCode(201);
    }

    private static String mission(String state, String visibility, String act, String on) {
        return Desk.open(
                "missions",
                """
                {"head":{"purpose":"observation","state":"%s"},"visibility":"%s",
                 "entries":[{"act":{"kind":"%s"},"on":"%s","visibility":"%s",
                             "sources":[{"title":"a report"}]}]}
                """
                        .formatted(state, visibility, act, on, visibility));
    }

    private static String denied(UUID person) {
        return "{\"kind\":\"visit_denied\",\"subject\":{\"person_id\":\"%s\"},\"reason\":\"no reason\"}"
                .formatted(person);
    }

    private static String granted(UUID person) {
        return "{\"kind\":\"visit_granted\",\"subject\":{\"person_id\":\"%s\"}}".formatted(person);
    }
}
