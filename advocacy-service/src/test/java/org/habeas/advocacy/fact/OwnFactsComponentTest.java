package org.habeas.advocacy.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.habeas.advocacy.CampaignTouched;
import org.habeas.advocacy.Desk;
import org.habeas.advocacy.FactHappened;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The entry is one of a campaign here; whose it is makes no difference. */
@QuarkusTest
class OwnFactsComponentTest {
    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();
    private final UUID matter = UUID.randomUUID();

    @Inject Event<FactHappened> facts;
    @Inject Event<CampaignTouched> touched;

    /** What the law of demands looks at. */
    public record Facts(@Nullable String compliance) {}

    @Test
    void what_happens_here_answers_a_demand_like_what_happens_elsewhere() {
        String demand = demand("allow_visit", "", anna, boris);
        UUID entry = entry();

        tell(fact("visit-granted", anna, entry, Visibility.PUBLIC));
        tell(fact("visit-granted", anna, entry, Visibility.PUBLIC));

        Desk.read("demands/" + demand)
                .body("status", equalTo("partially_met"))
                .body("state.parts.stage", contains("met", "open"))
                .body("entries", hasSize(2))
                .body("entries[1].cause.service", equalTo("advocacy"))
                .body("entries[1].cause.entry_id", equalTo(entry.toString()))
                .body("entries[1].act.evidence.event", equalTo("visit-granted"));
    }

    @Test
    void the_answer_is_as_restricted_as_its_cause() {
        String demand = demand("allow_visit", "", anna);

        tell(fact("visit-granted", anna, entry(), Visibility.CONFIDENTIAL));

        Desk.read("demands/" + demand).body("status", equalTo("met"));
        Desk.readInPublic("demands/" + demand).body("status", equalTo("open"));
    }

    @Test
    void what_is_about_nobody_answers_the_demand_about_its_docket_for_everybody() {
        String demand =
                demand("impose_sanctions", ",\"matter\":\"%s\"".formatted(matter), anna, boris);
        String other = demand("impose_sanctions", "", anna);

        tell(fact("sanctions-adopted", null, entry(), Visibility.PUBLIC));

        Desk.read("demands/" + demand)
                .body("status", equalTo("met"))
                .body("state.parts.stage", contains("met", "met"))
                .body("entries", hasSize(2));
        assertThat(Desk.status("demands/" + other)).isEqualTo("open");
    }

    @Test
    void sanctions_lifted_reopen_the_demand_and_sanctions_refused_reject_it() {
        String about = ",\"matter\":\"%s\"".formatted(matter);
        String demand = demand("impose_sanctions", about);
        tell(fact("sanctions-adopted", null, entry(), Visibility.PUBLIC));
        tell(fact("sanctions-lifted", null, entry(), Visibility.PUBLIC, "2020-01-01"));
        assertThat(Desk.status("demands/" + demand)).isEqualTo("reopened");

        tell(fact("sanctions-rejected", null, entry(), Visibility.PUBLIC, "2021-01-01"));

        assertThat(Desk.status("demands/" + demand)).isEqualTo("rejected");
    }

    @Test
    void an_entry_taken_back_answers_nothing_any_more() {
        String campaign = Desk.campaign("supports_subject", anna);
        String demand = Desk.demand(campaign, "allow_visit", anna);
        String entry =
                Desk.record("campaigns/" + campaign, "{\"kind\":\"resumed\"}", "2019-01-01")
                        .extract()
                        .path("entry.id");
        tell(fact("visit-granted", anna, UUID.fromString(entry), Visibility.PUBLIC));
        assertThat(Desk.status("demands/" + demand)).isEqualTo("met");

        Desk.retract("campaigns/" + campaign, entry);

        assertThat(Desk.status("demands/" + demand)).isEqualTo("open");
        assertThat(Desk.status("demands/" + demand("allow_visit", "", anna))).isEqualTo("open");
    }

    @Test
    void a_demand_made_after_the_fact_is_met_at_once() {
        tell(fact("sanctions-adopted", null, entry(), Visibility.PUBLIC));
        tell(fact("visit-granted", anna, entry(), Visibility.PUBLIC));

        String about = ",\"matter\":\"%s\"".formatted(matter);
        assertThat(Desk.status("demands/" + demand("impose_sanctions", about))).isEqualTo("met");
        assertThat(Desk.status("demands/" + demand("allow_visit", "", anna))).isEqualTo("met");
    }

    @Test
    void INV_A_08_a_State_that_refuses_closes_no_demand() {
        String demand =
                demand("implement_un_decision", ",\"matter\":\"%s\"".formatted(matter), anna);

        tell(compliance("rejected", "2019-01-01"));
        assertThat(Desk.status("demands/" + demand)).isEqualTo("open");
        tell(compliance("partially_implemented", "2019-02-01"));
        assertThat(Desk.status("demands/" + demand)).isEqualTo("partially_met");
        tell(compliance("implemented", "2019-03-01"));

        assertThat(Desk.status("demands/" + demand)).isEqualTo("met");
    }

    @Test
    void a_campaign_that_was_touched_is_written_once_more() {
        String campaign = Desk.campaign("supports_subject", anna);

        QuarkusTransaction.requiringNew()
                .run(() -> touched.fire(new CampaignTouched(UUID.fromString(campaign))));

        Desk.read("campaigns/" + campaign).body("status", equalTo("active"));
    }

    private void tell(FactHappened fact) {
        QuarkusTransaction.requiringNew().run(() -> facts.fire(fact));
    }

    private FactHappened compliance(String compliance, String on) {
        return new FactHappened(
                "compliance-assessed",
                anna,
                matter,
                "mechanism-decisions",
                entry(),
                FuzzyDate.parse(on),
                Visibility.PUBLIC,
                new Facts(compliance));
    }

    private FactHappened fact(
            String type, @Nullable UUID person, UUID entry, Visibility visibility) {
        return fact(type, person, entry, visibility, "2019-05-01");
    }

    private FactHappened fact(
            String type, @Nullable UUID person, UUID entry, Visibility visibility, String on) {
        return new FactHappened(
                type,
                person,
                matter,
                "dockets",
                entry,
                FuzzyDate.parse(on),
                visibility,
                new Facts(null));
    }

    private static UUID entry() {
        return UUID.randomUUID();
    }

    private static String demand(String type, String more, UUID... subjects) {
        return Desk.demand(Desk.campaign("supports_group", subjects), type, more, subjects);
    }
}
