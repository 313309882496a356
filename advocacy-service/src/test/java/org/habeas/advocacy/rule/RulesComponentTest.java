package org.habeas.advocacy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Bus.Event;
import org.habeas.advocacy.Desk;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.WantedWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RulesComponentTest {
    private final UUID anna = UUID.randomUUID();

    @Inject StaffTasks tasks;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void R07_a_restriction_told_before_or_after_the_release_is_demanded_to_be_lifted(
            boolean isFirst) {
        String campaign = Desk.campaign("supports_subject", anna);
        Desk.demand(campaign, "release", anna);
        Event released = Event.of("case", "person-released", anna, "2019-05-01");
        Event restricted =
                Event.of("case", "restriction-imposed", anna, "2019-04-01")
                        .with(
                                "\"type\":\"ban_public_activities\",\"remaining_active_restrictions\":1");

        Bus.tell(isFirst ? restricted : released);
        Bus.tell(isFirst ? released : restricted);

        Bus.await(event ->
                event.key().equals(anna.toString())
                        && event.type().equals("demand-added")
                        && event.body().contains("lift_restrictions"));
        settled();
        String lift =
                Desk.read("demands?type=lift_restrictions&campaign_id=" + campaign)
                        .body("items", hasSize(1))
                        .extract()
                        .path("items[0].id");
        Desk.read("demands/" + lift)
                .body("status", equalTo("open"))
                .body("state.restrictions.type", contains("ban_public_activities"))
                .body(
                        "state.restrictions.restriction_id",
                        contains(restricted.docket().toString()));
        Desk.read("campaigns/" + campaign).body("status", equalTo("active"));
    }

    @Test
    void R07_a_restriction_that_had_ended_or_came_later_is_none_of_them() {
        String campaign = Desk.campaign("supports_subject", anna);
        Desk.demand(campaign, "release", anna);
        Event ended = Event.of("case", "restriction-imposed", anna, "2018-05-01");
        Bus.tell(ended.with("\"type\":\"a\",\"remaining_active_restrictions\":1"));
        Bus.tell(
                Event.of("case", "restriction-lifted", anna, "2018-06-01")
                        .about(ended.docket())
                        .with("\"remaining_active_restrictions\":0"));
        Bus.tell(
                Event.of("case", "restriction-imposed", anna, "2020-05-01")
                        .with("\"type\":\"b\",\"remaining_active_restrictions\":1"));

        Bus.tell(Event.of("case", "person-released", anna, "2019-05-01"));

        Bus.await("demand-met", anna);
        settled();
        Desk.read("demands?type=lift_restrictions&campaign_id=" + campaign).body("items", empty());
    }

    @Test
    void R13_after_a_rendition_return_access_and_a_fair_trial_are_proposed() {
        String campaign = Desk.campaign("supports_subject", anna);
        Desk.demand(campaign, "refuse_extradition", anna);
        Event rendered = Event.of("proceeding", "person-rendered", anna, "2019-05-31");

        Bus.tell(rendered);

        Bus.await("demand-overtaken", anna);
        Desk.read("demands?status=draft&campaign_id=" + campaign)
                .body("items.head.type", containsInAnyOrder("return", "allow_visit", "fair_trial"))
                .body("items.head.subjects.flatten().unique()", contains(anna.toString()));
        Desk.readInPublic("demands?status=draft&campaign_id=" + campaign).body("items", empty());
        List<String> proposed =
                Desk.read("demands?status=draft&campaign_id=" + campaign)
                        .extract()
                        .path("items.id");
        assertThat(proposed)
                .allSatisfy(
                        id -> assertThat(asked(id)).containsExactly("confirm_successor_demands"));

        Bus.tell(retraction(rendered));

        Bus.await("demand-reopened", anna);
        Desk.read("demands?status=draft&campaign_id=" + campaign).body("items", empty());

        Bus.tell(Event.of("proceeding", "person-rendered", anna, "2019-06-01"));

        Bus.await("demand-overtaken", anna);
        Desk.read("demands?status=draft&campaign_id=" + campaign).body("items", hasSize(3));
    }

    @Test
    void R13_a_person_opens_what_is_proposed() {
        String campaign = Desk.campaign("supports_subject", anna);
        Desk.demand(campaign, "refuse_extradition", anna);
        Bus.tell(Event.of("proceeding", "person-rendered", anna, "2019-05-31"));
        Bus.await("demand-overtaken", anna);
        String proposed =
                Desk.read("demands?status=draft&type=return&campaign_id=" + campaign)
                        .extract()
                        .path("items[0].id");

        Desk.record("demands/" + proposed, "{\"kind\":\"opened\"}", "2019-06-02").statusCode(201);

        Desk.readInPublic("demands/" + proposed).body("status", equalTo("open"));
    }

    @Test
    void R14_after_death_in_custody_an_inquiry_and_sanctions_are_proposed() {
        String campaign = Desk.campaign("supports_subject", anna);
        String release = Desk.demand(campaign, "release", anna);

        Bus.tell(Event.of("case", "person-died-in-custody", anna, "2020-02-25"));

        Bus.await("demand-overtaken", anna);
        assertThat(Desk.status("demands/" + release)).isEqualTo("overtaken");
        Desk.read("demands?status=draft&campaign_id=" + campaign)
                .body(
                        "items.head.type",
                        containsInAnyOrder("investigate_death", "impose_sanctions"))
                .body("items.head.succeeds.unique()", contains(release));
    }

    @Test
    void R23_a_milder_charge_meets_the_demand_in_part_and_why_is_a_claim() {
        String demand = Desk.demand(Desk.campaign("supports_subject", anna), "drop_charges", anna);

        Bus.tell(
                Event.of("case", "charge-reclassified", anna, "2019-05-01")
                        .with("\"direction\":\"less_serious\""));
        Bus.await("demand-partially-met", anna);
        Desk.record(
                        "demands/" + demand,
                        """
                        {"kind":"cause_claimed","text":"pressure from abroad","by":"ngo","name":"An NGO"}
                        """,
                        "2019-06-01")
                .statusCode(201);

        Desk.read("demands/" + demand)
                .body("status", equalTo("partially_met"))
                .body("state.claims[0].by", equalTo("ngo"))
                .body("state.claims[0].name", equalTo("An NGO"))
                .body("history[1].rule", equalTo("R-23"));
    }

    @Test
    void R24_a_closed_inquiry_answers_the_hostile_demand_for_it_and_nothing_else() {
        String hostile = Desk.campaign("opposes_subject", anna);
        String inquire = Desk.demand(hostile, "inquire_into_origin_of_funds", anna);
        String interpol =
                Desk.demand(Desk.campaign("supports_subject", anna), "delete_interpol_data", anna);

        Bus.tell(
                Event.of("proceeding", "domestic-inquiry-closed", anna, "2019-05-01")
                        .with("\"trigger\":\"mla\""));

        Bus.await("demand-met", anna);
        Desk.read("demands/" + inquire)
                .body("status", equalTo("met"))
                .body("history[1].evidence.text", equalTo("answered"));
        assertThat(Desk.status("demands/" + interpol)).isEqualTo("open");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void R25_what_is_contested_is_examined_and_changes_nothing(boolean isFirst) {
        String demand = Desk.demand(Desk.campaign("supports_subject", anna), "release", anna);
        Event released = Event.of("case", "person-released", anna, "2019-05-01");
        Event contradiction =
                Event.of("case", "contradiction-detected", anna, "2019-06-01")
                        .with(
                                """
                                "type":"conflicting_fact","status":"open","positions":[
                                  {"docket_kind":"dockets","docket_id":"%s","entry_id":"%s"}]
                                """
                                        .formatted(released.docket(), released.entry()));

        Bus.tell(isFirst ? contradiction : released);
        Bus.tell(isFirst ? released : contradiction);
        Bus.await("demand-met", anna);
        settled();

        assertThat(Desk.status("demands/" + demand)).isEqualTo("met");
        assertThat(asked(demand)).containsExactly("examine_contradiction");

        Bus.tell(
                Event.of("case", "contradiction-resolved", anna, "2019-07-01")
                        .about(contradiction.docket()));
        settled();

        assertThat(asked(demand)).isEmpty();
        assertThat(Desk.status("demands/" + demand)).isEqualTo("met");
    }

    @Test
    void INV_A_07_a_demand_met_by_an_event_links_what_shows_it() {
        String demand = Desk.demand(Desk.campaign("supports_subject", anna), "release", anna);

        Event released = Bus.tell(Event.of("case", "person-released", anna, "2019-05-01"));

        Bus.await("demand-met", anna);
        Desk.read("demands/" + demand)
                .body("history[1].after", equalTo("met"))
                .body("history[1].evidence.event_id", equalTo(released.id().toString()))
                .body(
                        "history[1].links.evidence",
                        equalTo(
                                "/v1/%s/%s/entries/%s"
                                        .formatted(
                                                released.kind(),
                                                released.docket(),
                                                released.entry())));
    }

    private List<String> asked(String about) {
        Lens today = new Lens(LocalDate.of(2030, 1, 1), Instant.MAX, Visibility.RESTRICTED);
        return tasks.of(UUID.fromString(about), today).stream().map(WantedWork::code).toList();
    }

    private Event retraction(Event event) {
        return Event.of(event.service(), "entry-retracted", anna, "2019-05-01")
                .with("\"retracted_entry_id\":\"%s\"".formatted(event.entry()));
    }

    /** Everything told before has been handled when the marker is. */
    private static void settled() {
        for (String service : new String[] {"case", "proceeding"}) {
            UUID stranger = UUID.randomUUID();
            Desk.demand(Desk.campaign("supports_subject", stranger), "extend_protection", stranger);
            Bus.tell(Event.of(service, "protection-extended", stranger, "2019-05-01"));
            Bus.await("demand-met", stranger);
        }
    }
}
