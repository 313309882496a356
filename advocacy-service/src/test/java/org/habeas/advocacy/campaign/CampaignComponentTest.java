package org.habeas.advocacy.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CampaignComponentTest {
    private final UUID anna = UUID.randomUUID();

    @Test
    void a_campaign_shows_its_demands_and_how_far_they_are_met() {
        String campaign = Desk.campaign("supports_subject", anna);
        String demand = Desk.demand(campaign, "raise_in_dialogue", anna);

        Desk.record("demands/" + demand, "{\"kind\":\"met\"}", "2018-05-10").statusCode(201);

        Bus.await("campaign-launched", anna);
        Desk.read("campaigns/" + campaign)
                .body("as_source", is(false))
                .body("demands", hasSize(1))
                .body("demands[0].id", equalTo(demand))
                .body("demands[0].status", equalTo("met"));
        Desk.read("campaigns/" + campaign + "?as_of=2018-05-01")
                .body("demands[0].status", equalTo("open"));
        Desk.read("demands?campaign_id=" + campaign).body("items", hasSize(1));
    }

    @Test
    void a_campaign_about_a_person_without_a_basis_stays_inside() {
        String campaign =
                Desk.open(
                        "campaigns",
                        """
                        {"head":{"title":"A campaign","campaign_kind":"campaign",
                                 "owner":{"name":"An NGO"},"stance":"supports_subject",
                                 "subjects":%s}}
                        """
                                .formatted(Desk.list(anna)));
        String demand =
                Desk.open(
                        "demands",
                        """
                        {"head":{"campaign_id":"%s","type":"release","text":"as printed",
                                 "subjects":%s}}
                        """
                                .formatted(campaign, Desk.list(anna)));

        Desk.readInPublic("campaigns/" + campaign).statusCode(404);
        Desk.readInPublic("demands/" + demand).statusCode(404);
    }

    @Test
    void what_the_public_may_read_never_names_the_witnesses_offered() {
        String campaign = Desk.campaign("opposes_subject", anna);
        Desk.post(
                        "campaigns/" + campaign + "/entries",
                        """
                        {"act":{"kind":"offer_made","offer":"witness_list","text":"a list"},
                         "on":"2018-04-24","visibility":"restricted","sources":[{"title":"a report"}]}
                        """)
                .statusCode(201);

        Desk.read("campaigns/" + campaign).body("offers.offer", contains("witness_list"));
        Desk.readInPublic("campaigns/" + campaign)
                .statusCode(200)
                .body("offers", empty())
                .body("entries", hasSize(1));
    }

    @Test
    void claims_of_success_are_kept_with_who_makes_them_and_close_nothing() {
        String campaign = Desk.campaign("supports_group");
        Desk.record(
                        "campaigns/" + campaign,
                        """
                        {"kind":"outcome_claimed","text":"release",
                         "claimed_causes":[{"text":"consistent pressure","by":"ngo","name":"An NGO"}]}
                        """,
                        "2018-04-24")
                .statusCode(201)
                .body("after.status", equalTo("active"));

        Desk.read("campaigns/" + campaign)
                .body("outcomes[0].claimed_causes[0].by", equalTo("ngo"))
                .body("demands", empty());
    }

    @Test
    void a_demand_of_an_unknown_campaign_is_refused() {
        Desk.post(
                        "demands",
                        """
                        {"head":{"campaign_id":"%s","type":"release","text":"as printed"}}
                        """
                                .formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("unknown-docket"))
                .body("errors[0].pointer", equalTo("/head/campaign_id"));
    }

    @Test
    void an_outcome_for_who_is_not_a_subject_is_refused() {
        String demand = Desk.demand(Desk.campaign("supports_subject", anna), "release", anna);

        Desk.record(
                        "demands/" + demand,
                        "{\"kind\":\"met\",\"person_id\":\"" + UUID.randomUUID() + "\"}",
                        "2019-01-01")
                .statusCode(422)
                .body("code", equalTo("not-a-subject"));
    }
}
