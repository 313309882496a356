package org.habeas.advocacy.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.habeas.advocacy.CampaignTouched;
import org.habeas.advocacy.Desk;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutcomeComponentTest {
    private final UUID anna = UUID.randomUUID();

    @Inject Outcomes outcomes;
    @Inject Pages pages;

    /** Hears which pages of campaigns have to be written anew. */
    @Singleton
    static class Pages {
        private final List<UUID> touched = new CopyOnWriteArrayList<>();

        void hear(@Observes CampaignTouched event) {
            touched.add(event.campaignId());
        }

        List<UUID> touched() {
            return touched;
        }
    }

    @Test
    void an_outcome_is_shown_under_its_campaign_with_who_claims_what() {
        String campaign = Desk.campaign("supports_subject", anna);
        String demand = Desk.demand(campaign, "release", anna);

        String outcome = outcome(campaign, demand, "public");

        Desk.readInPublic("outcomes/" + outcome)
                .statusCode(200)
                .body("status", equalTo("recorded"))
                .body("state.date.date", equalTo("2018-05-10"))
                .body("state.claimed_causes.by", contains("ngo"))
                .body("state.claimed_causes.name", contains("An NGO"));
        Desk.readInPublic("outcomes?campaign_id=" + campaign).body("items", hasSize(1));
        Desk.readInPublic("outcomes?demand_id=" + demand).body("items.id", contains(outcome));
        Assertions.assertThat(ofCampaign(campaign, Visibility.PUBLIC)).hasSize(1);
        Assertions.assertThat(pages.touched()).contains(UUID.fromString(campaign));
    }

    @Test
    void INV_A_05_a_cause_without_a_claimant_is_refused() {
        String outcome = outcome(Desk.campaign("supports_subject", anna), null, "public");

        Desk.record(
                        "outcomes/" + outcome,
                        "{\"kind\":\"cause_claimed\",\"text\":\"x\"}",
                        "2018-05-10")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/by"));
    }

    @Test
    void a_hidden_claim_is_nobodys_but_those_cleared() {
        String campaign = Desk.campaign("supports_subject", anna);
        String outcome = outcome(campaign, null, "public");
        Desk.post(
                        "outcomes/" + outcome + "/entries",
                        """
                        {"act":{"kind":"cause_claimed","text":"a quiet word","by":"authority"},
                         "on":"2018-05-11","visibility":"confidential",
                         "sources":[{"title":"a talk"}]}
                        """)
                .statusCode(201);

        Desk.readInPublic("outcomes/" + outcome)
                .body("state.claimed_causes.by", contains("ngo"))
                .body("entries", hasSize(2));
        Desk.read("outcomes/" + outcome).body("state.claimed_causes", hasSize(2));
        Assertions.assertThat(ofCampaign(campaign, Visibility.PUBLIC).toString())
                .doesNotContain("quiet");
    }

    @Test
    void an_outcome_names_no_campaign_more_hidden_than_itself() {
        String hidden =
                Desk.open(
                        "campaigns",
                        """
                        {"head":{"title":"A campaign","campaign_kind":"campaign",
                                 "owner":{"name":"An NGO"},"stance":"supports_subject",
                                 "subjects":%s}}
                        """
                                .formatted(Desk.list(anna)));

        Desk.post("outcomes", body(hidden, null, "public"))
                .statusCode(422)
                .body("code", equalTo("reference-hidden"))
                .body("errors[0].pointer", equalTo("/head/campaign_ids/0"));
        Desk.post("outcomes", body(hidden, null, "confidential")).statusCode(201);
    }

    @Test
    void what_nobody_has_reported_is_in_no_list() {
        String campaign = Desk.campaign("supports_subject", anna);
        Desk.open(
                "outcomes",
                """
                {"head":{"campaign_ids":["%s"],"description":"hoped for"},"visibility":"public"}
                """
                        .formatted(campaign));

        Desk.read("outcomes?campaign_id=" + campaign).body("items", empty());
        Assertions.assertThat(ofCampaign(campaign, Visibility.RESTRICTED)).isEmpty();
    }

    @Test
    void before_its_day_there_is_no_outcome() {
        String campaign = Desk.campaign("supports_subject", anna);
        String outcome = outcome(campaign, null, "public");

        Desk.read("outcomes/" + outcome + "?as_of=2018-05-01")
                .body("status", equalTo("unreported"))
                .body("state.date", nullValue())
                .body("state.claimed_causes", empty());
        Lens before = new Lens(LocalDate.parse("2018-05-01"), Instant.MAX, Visibility.PUBLIC, true);
        Assertions.assertThat(outcomes.ofCampaign(UUID.fromString(campaign), before))
                .noneMatch(card -> card.path("status").asText().equals("recorded"));
        Desk.read("outcomes").body("items.id", not(hasItem(UUID.randomUUID().toString())));
    }

    @Test
    void an_outcome_that_says_nothing_is_refused() {
        Desk.post("outcomes", "{\"head\":{}}")
                .statusCode(422)
                .body("code", equalTo("outcome-not-described"))
                .body("errors[0].pointer", equalTo("/head/description"));
    }

    private List<JsonNode> ofCampaign(String campaign, Visibility clearance) {
        return outcomes.ofCampaign(
                UUID.fromString(campaign), new Lens(LocalDate.MAX, Instant.MAX, clearance));
    }

    private static String outcome(String campaign, String demand, String visibility) {
        return Desk.open("outcomes", body(campaign, demand, visibility));
    }

    private static String body(String campaign, String demand, String visibility) {
        return """
        {"head":{"campaign_ids":["%s"],"demand_ids":%s,"description":"she was released"},
         "visibility":"%s",
         "entries":[
           {"act":{"kind":"recorded"},"on":"2018-05-10","visibility":"%s",
            "sources":[{"title":"a report"}]},
           {"act":{"kind":"cause_claimed","text":"pressure","by":"ngo","name":"An NGO"},
            "on":"2018-05-10","visibility":"%s","sources":[{"title":"a report"}]}]}
        """
                .formatted(
                        campaign,
                        demand == null ? "[]" : "[\"" + demand + "\"]",
                        visibility,
                        visibility,
                        visibility);
    }
}
