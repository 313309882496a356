package org.habeas.advocacy.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Bus.Event;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentComponentTest {
    private final UUID anna = UUID.randomUUID();

    @Test
    void INV_A_04_a_withdrawn_consent_pauses_the_campaign_and_takes_it_out_of_sight() {
        String campaign = campaign("consent", "2018-04-24");
        String demand = Desk.demand(campaign, "release", anna);

        Event end = withdrawn("[\"campaign\"]");

        Bus.await("campaign-paused", anna);
        Desk.read("campaigns/" + campaign)
                .body("status", equalTo("paused"))
                .body("state.paused_for", equalTo("consent_withdrawn"))
                .body("entries.last().cause.event_id", equalTo(end.id().toString()))
                .body("possible_actions", empty());
        Desk.readInPublic("campaigns/" + campaign)
                .statusCode(200)
                .body("withheld", is(true))
                .body("head.subjects", empty())
                .body("entries", empty())
                .body("demands", empty());
        Desk.readInPublic("campaigns/" + campaign + "?as_of=2018-05-01")
                .body("withheld", is(true))
                .body("head.title", equalTo(""));
        Desk.readInPublic("demands/" + demand)
                .statusCode(200)
                .body("head.text", equalTo(""))
                .body("head.subjects", empty())
                .body("state.parts.person_id", not(hasItem(anna.toString())))
                .body("entries", empty());
        Desk.readInPublic("demands/" + demand + "?as_of=2018-05-01")
                .body("head.subjects", empty())
                .body("entries", empty());
        Desk.readInPublic("demands?person_id=" + anna).body("items", empty());
        Desk.readInPublic("campaigns?person_id=" + anna).body("items", empty());
        Desk.readInPublic("campaigns/" + campaign + "/feed.json").statusCode(404);
        Desk.readInPublic("campaigns/feed.json").body(not(containsString(campaign)));
    }

    @Test
    void a_person_takes_it_up_again() {
        String campaign = campaign("consent", "2018-04-24");
        String demand = Desk.demand(campaign, "release", anna);
        withdrawn("[\"campaign\"]");
        Bus.await("campaign-paused", anna);

        Desk.record("campaigns/" + campaign, "{\"kind\":\"resumed\"}", "2026-02-01")
                .statusCode(201);

        Desk.readInPublic("campaigns/" + campaign)
                .body("status", equalTo("active"))
                .body("withheld", is(false))
                .body("demands.id", contains(demand));
        Desk.readInPublic("demands/" + demand).body("status", equalTo("open"));
    }

    @Test
    void a_campaign_recorded_after_the_consent_was_withdrawn_is_paused_too() {
        withdrawn("[\"campaign\"]");
        settled();

        String campaign = campaign("consent", "2018-04-24");

        Desk.read("campaigns/" + campaign).body("status", equalTo("paused"));
    }

    @Test
    void another_scope_or_a_hostile_campaign_is_left_alone() {
        String campaign = campaign("consent", "2018-04-24");
        String hostile = Desk.campaign("opposes_subject", anna);
        withdrawn("[\"publish_photo\"]");
        settled();
        Desk.read("campaigns/" + campaign).body("status", equalTo("active"));

        withdrawn("[\"campaign\"]");
        settled();

        Desk.read("campaigns/" + campaign).body("status", equalTo("paused"));
        Desk.read("campaigns/" + hostile).body("status", equalTo("active"));
    }

    private Event withdrawn(String scopes) {
        return Bus.tell(
                Event.of("case", "consent-withdrawn", anna, "2025-12-31")
                        .about(anna)
                        .with("\"scopes\":" + scopes));
    }

    private String campaign(String basis, String on) {
        return Desk.open(
                "campaigns",
                """
                {"head":{"title":"For Anna","campaign_kind":"campaign","owner":{"name":"An NGO"},
                         "stance":"supports_subject","subjects":["%s"],"publication_basis":"%s"},
                 "visibility":"public",
                 "entries":[{"act":{"kind":"launched"},"on":"%s","visibility":"public",
                             "sources":[{"title":"a report"}]}]}
                """
                        .formatted(anna, basis, on));
    }

    private static void settled() {
        UUID stranger = UUID.randomUUID();
        Desk.demand(Desk.campaign("supports_subject", stranger), "release", stranger);
        Bus.tell(Event.of("case", "person-released", stranger, "2019-05-01"));
        Bus.await("demand-met", stranger);
    }
}
