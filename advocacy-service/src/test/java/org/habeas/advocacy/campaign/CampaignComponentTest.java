package org.habeas.advocacy.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Desk;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.WantedWork;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CampaignComponentTest {
    private final UUID anna = UUID.randomUUID();

    @Inject StaffTasks tasks;

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
    void when_every_demand_is_met_its_closing_is_proposed_and_not_done() {
        String campaign = Desk.campaign("supports_subject", anna);
        String demand = Desk.demand(campaign, "raise_in_dialogue", anna);
        Desk.read("campaigns/" + campaign).body("proposed_outcome", nullValue());

        Desk.record("demands/" + demand, "{\"kind\":\"met\"}", "2018-05-10").statusCode(201);

        Desk.read("campaigns/" + campaign)
                .body("status", equalTo("active"))
                .body("proposed_outcome", equalTo("won"));
        assertThat(asked(campaign)).containsExactly("confirm_campaign_closure");
        String more = Desk.demand(campaign, "cease_repression", anna);
        assertThat(asked(campaign)).isEmpty();
        Desk.record("demands/" + more, "{\"kind\":\"withdrawn\"}", "2018-05-11").statusCode(201);
        assertThat(asked(campaign)).containsExactly("confirm_campaign_closure");
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
                         "on":"2018-04-24","visibility":"public","sources":[{"title":"a report"}]}
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

    @Test
    void a_page_offers_to_write_to_whom_open_demands_address_and_to_share() {
        String recipient =
                Desk.open(
                        "recipients",
                        """
                        {"head":{"institution":"A ministry","group":"national_authority"},
                         "visibility":"public",
                         "entries":[{"act":{"kind":"channel_added","channel":"postal","raw":"A street 1"},
                                     "on":"2018-01-01","visibility":"public",
                                     "sources":[{"title":"a report"}]}]}
                        """);
        String campaign = Desk.campaign("supports_subject", anna);
        String demand =
                Desk.open(
                        "demands",
                        """
                        {"head":{"campaign_id":"%s","type":"raise_in_dialogue","text":"as printed",
                                 "subjects":%s,"addressees":[{"recipient_id":"%s"}],
                                 "legal_basis":[{"instrument":"ICCPR","article":"9"}]},
                         "visibility":"public",
                         "entries":[{"act":{"kind":"opened"},"on":"2018-04-24",
                                     "visibility":"public","sources":[{"title":"a report"}]}]}
                        """
                                .formatted(campaign, Desk.list(anna), recipient));

        Desk.readInPublic("campaigns/" + campaign)
                .body("possible_actions.action", contains("write_to", "share"))
                .body("possible_actions[0].recipients.id", contains(recipient))
                .body("possible_actions[0].recipients[0].channels[0].raw", equalTo("A street 1"))
                .body("possible_actions[1].links.campaign", equalTo("/v1/campaigns/" + campaign));
        Desk.read("demands?addressee=" + recipient).body("items.id", contains(demand));
        Desk.read("demands/" + demand)
                .body("head.legal_basis[0].instrument", equalTo("ICCPR"))
                .body("history[0].after", equalTo("open"))
                .body("links.campaign", equalTo("/v1/campaigns/" + campaign));

        Desk.record(
                "recipients/" + recipient,
                "{\"kind\":\"channel_added\",\"channel\":\"postal\",\"raw\":\"A street 2\"}",
                "2019-01-01");
        Desk.readInPublic("campaigns/" + campaign)
                .body("possible_actions[0].recipients[0].channels", hasSize(2));

        Desk.record("demands/" + demand, "{\"kind\":\"met\"}", "2018-05-10").statusCode(201);
        Desk.readInPublic("campaigns/" + campaign)
                .body("possible_actions.action", contains("share"));
    }

    @Test
    void a_paused_or_closed_campaign_offers_nothing() {
        String campaign = Desk.campaign("supports_group");
        Desk.record(
                "campaigns/" + campaign,
                "{\"kind\":\"paused\",\"reason\":\"security\"}",
                "2019-01-01");
        Desk.readInPublic("campaigns/" + campaign).body("possible_actions", empty());

        Desk.record(
                "campaigns/" + campaign,
                "{\"kind\":\"closed\",\"outcome\":\"lost\"}",
                "2020-01-01");

        Desk.readInPublic("campaigns/" + campaign).body("possible_actions", empty());
    }

    @Test
    void INV_A_04_who_names_people_in_the_public_interest_says_which() {
        String without = named("\"publication_basis\":\"public_interest\"");
        String with =
                named(
                        "\"publication_basis\":\"public_interest\",\"public_interest\":\"a minister's trial\"");

        Desk.readInPublic("campaigns/" + without).statusCode(404);
        Desk.readInPublic("campaigns/" + with).statusCode(200);
    }

    @Test
    void INV_A_04_a_demand_of_protection_is_public_only_after_legal_staff_signed_off() {
        String campaign = named("\"publication_basis\":\"public_source\"");
        String before = Desk.demand(campaign, "grant_protection", anna);
        Desk.as("editor")
                .contentType("application/json")
                .body(
                        "{\"act\":{\"kind\":\"signed_off\"},\"on\":\"2018-01-01\",\"sources\":[{\"title\":\"a memo\"}]}")
                .post("/v1/campaigns/" + campaign + "/entries")
                .then()
                .statusCode(403);
        Desk.record("campaigns/" + campaign, "{\"kind\":\"signed_off\"}", "2018-01-01")
                .statusCode(201);
        String after = Desk.demand(campaign, "grant_protection", anna);

        Desk.readInPublic("demands/" + before).statusCode(404);
        Desk.readInPublic("demands/" + after).statusCode(200);
        Desk.readInPublic("campaigns/" + campaign).body("entries.act.kind", contains("launched"));
    }

    @Test
    void R19_what_a_hostile_campaign_alleges_stays_inside_unless_its_owner_published_it() {
        String hostile = Desk.campaign("opposes_subject", anna);
        text(hostile, "of a private life", "\"published_by_owner\":true");
        text(hostile, "of an office", "\"published_by_owner\":true,\"public_office\":true");

        Desk.readInPublic("campaigns/" + hostile).body("texts.text", contains("of an office"));
        Desk.read("campaigns/" + hostile).body("texts", hasSize(2));
    }

    @Test
    void case_files_are_named_to_staff_only() {
        UUID file = UUID.randomUUID();
        String campaign =
                named(
                        "\"publication_basis\":\"public_source\",\"linked_case_ids\":[\"%s\"]"
                                .formatted(file));

        Desk.read("campaigns/" + campaign).body("head.linked_case_ids", contains(file.toString()));
        Desk.readInPublic("campaigns/" + campaign).body("head.linked_case_ids", empty());
    }

    @Test
    void the_law_of_demands_can_be_read_by_anybody() {
        Desk.readInPublic("demand-rules").statusCode(200).body("items", hasSize(25));
        Desk.readInPublic("demand-rules/release")
                .statusCode(200)
                .body("mode", equalTo("by_type"))
                .body("confirmed", is(false))
                .body(
                        "rules.find { it.event == 'person-released' }.name",
                        equalTo("Release, residual restrictions"));
        Desk.readInPublic("demand-rules/nothing").statusCode(404);
        Desk.readInPublic("demand-rules?nonsense=1").statusCode(400);
        Desk.readInPublic("demand-rules/release?nonsense=1").statusCode(400);
    }

    private List<String> asked(String campaign) {
        Lens today = new Lens(LocalDate.of(2030, 1, 1), Instant.MAX, Visibility.RESTRICTED);
        return tasks.of(UUID.fromString(campaign), today).stream().map(WantedWork::code).toList();
    }

    private static void text(String campaign, String text, String more) {
        Desk.record(
                        "campaigns/" + campaign,
                        "{\"kind\":\"text_published\",\"language\":\"en\",\"text\":\"%s\",%s}"
                                .formatted(text, more),
                        "2018-04-25")
                .statusCode(201);
    }

    private String named(String more) {
        return Desk.open(
                "campaigns",
                """
                {"head":{"title":"For Anna","campaign_kind":"campaign","owner":{"name":"An NGO"},
                         "stance":"supports_subject","subjects":["%s"],%s},
                 "visibility":"public",
                 "entries":[{"act":{"kind":"launched"},"on":"2018-04-24","visibility":"public",
                             "sources":[{"title":"a report"}]}]}
                """
                        .formatted(anna, more));
    }
}
