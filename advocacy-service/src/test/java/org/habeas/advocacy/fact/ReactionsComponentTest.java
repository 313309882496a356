package org.habeas.advocacy.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Bus.Event;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReactionsComponentTest {
    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"refugee-status-granted", "subsidiary-protection-granted"})
    void R02_protection_meets_the_demand_for_it_and_names_the_cause(String granted) {
        String demand = demand("grant_protection", anna);

        Event cause = Bus.tell(Event.of("proceeding", granted, anna, "2020-09-29"));

        assertThat(Bus.await("demand-met", anna).body()).contains(cause.id().toString());
        Desk.read("demands/" + demand)
                .body("status", equalTo("met"))
                .body("entries[1].cause.rule", equalTo("R-02"))
                .body("entries[1].cause.event_id", equalTo(cause.id().toString()))
                .body("entries[1].cause.docket_id", equalTo(cause.docket().toString()))
                .body("entries[1].cause.entry_id", equalTo(cause.entry().toString()))
                .body("entries[1].act.evidence.event", equalTo(granted))
                .body("entries[1].on.date", equalTo("2020-09-29"));
    }

    @Test
    void R02_a_bar_meets_the_demand_to_refuse_extradition() {
        String demand = demand("refuse_extradition", anna);

        Bus.tell(Event.of("proceeding", "extradition-barred", anna, "2020-09-29"));

        Bus.await("demand-met", anna);
        assertThat(Desk.status("demands/" + demand)).isEqualTo("met");
    }

    @Test
    void R02_only_a_final_refusal_meets_the_demand_to_refuse_extradition() {
        String demand = demand("refuse_extradition", anna);

        Bus.tell(
                Event.of("proceeding", "extradition-refused", anna, "2019-01-01")
                        .with("\"finality\":\"not_final\""));
        Event last =
                Bus.tell(
                        Event.of("proceeding", "extradition-refused", anna, "2020-01-01")
                                .with("\"finality\":\"final\""));

        Bus.await("demand-met", anna);
        Desk.read("demands/" + demand)
                .body("entries", hasSize(2))
                .body("entries[1].cause.event_id", equalTo(last.id().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interpol-alert-deleted", "interpol-alert-withdrawn"})
    void R03_deletion_meets_the_demand_of_that_person_and_of_nobody_else(String gone) {
        String both = demand("delete_interpol_data", anna, boris);
        String other = demand("delete_interpol_data", boris);

        Bus.tell(Event.of("proceeding", gone, anna, "2019-07-13"));

        Bus.await("demand-met", anna);
        Desk.read("demands/" + both)
                .body("status", equalTo("partially_met"))
                .body("state.parts.stage", contains("met", "open"));
        assertThat(Desk.status("demands/" + other)).isEqualTo("open");
    }

    @Test
    void R03_data_issued_again_reopen_the_demand() {
        String demand = demand("delete_interpol_data", anna);
        Bus.tell(Event.of("proceeding", "interpol-alert-deleted", anna, "2019-07-13"));
        Bus.await("demand-met", anna);

        Bus.tell(Event.of("proceeding", "interpol-alert-reissued", anna, "2020-01-01"));

        Bus.await("demand-reopened", anna);
        assertThat(Desk.status("demands/" + demand)).isEqualTo("reopened");
    }

    @Test
    void R06_a_repeated_request_reopens_the_demand_and_keeps_the_old_outcome() {
        String demand = demand("refuse_extradition", anna);
        Event refused =
                Bus.tell(
                        Event.of("proceeding", "extradition-refused", anna, "2019-01-01")
                                .with("\"finality\":\"final\""));
        Bus.await("demand-met", anna);

        Bus.tell(
                Event.of("proceeding", "extradition-request-repeated", anna, "2020-01-01")
                        .with("\"repeat_of\":\"%s\"".formatted(refused.docket())));

        Bus.await("demand-reopened", anna);
        Desk.read("demands/" + demand)
                .body("status", equalTo("reopened"))
                .body("state.turns.after", contains("open", "met", "reopened"))
                .body("entries[2].cause.rule", equalTo("R-06"));
        Desk.read("demands/" + demand + "?as_of=2019-06-01").body("status", equalTo("met"));
    }

    @Test
    void R06_a_request_about_another_matter_reopens_nothing() {
        UUID matter = UUID.randomUUID();
        String demand =
                Desk.demand(
                        campaign(anna),
                        "refuse_extradition",
                        ",\"matter\":\"%s\"".formatted(matter),
                        anna);
        Bus.tell(
                Event.of("proceeding", "extradition-refused", anna, "2019-01-01")
                        .with("\"finality\":\"final\"")
                        .about(matter));
        Bus.await("demand-met", anna);

        Bus.tell(Event.of("proceeding", "extradition-request-repeated", anna, "2020-01-01"));
        Bus.tell(Event.of("proceeding", "interpol-alert-deleted", anna, "2020-01-02"));
        String marker = demand("delete_interpol_data", anna);

        Bus.await(told -> told.type().equals("demand-met") && told.body().contains(marker));
        assertThat(Desk.status("demands/" + demand)).isEqualTo("met");
    }

    @ParameterizedTest
    @CsvSource({
        "person-released, met, demand-met",
        "person-paroled, met, demand-met",
        "person-discharged-from-psychiatric-facility, met, demand-met",
        "person-released-on-bail, partially_met, demand-partially-met",
        "restriction-of-liberty-started, partially_met, demand-partially-met",
        "sentence-commuted, partially_met, demand-partially-met"
    })
    void R07_release_meets_the_demand_and_a_milder_measure_meets_it_in_part(
            String event, String status, String told) {
        String demand = demand("release", anna);

        Bus.tell(Event.of("case", event, anna, "2019-05-01"));

        Bus.await(told, anna);
        assertThat(Desk.status("demands/" + demand)).isEqualTo(status);
    }

    @Test
    void R07_restrictions_that_remain_are_demanded_to_be_lifted_in_the_same_campaign() {
        String campaign = campaign(anna);
        Desk.demand(campaign, "release", anna);

        Bus.tell(
                Event.of("case", "person-released", anna, "2019-05-01")
                        .with(
                                """
                                "residual_restrictions":[
                                  {"type":"terrorism_financing_listing"},
                                  {"type":"ban_public_activities","expected_end":"2024-05"}]
                                """));

        Bus.await(event ->
                event.key().equals(anna.toString())
                        && event.type().equals("demand-added")
                        && event.body().contains("lift_restrictions"));
        Desk.read("campaigns/" + campaign)
                .body("demands", hasSize(2))
                .body(
                        "demands.find { it.head.type == 'lift_restrictions' }.head.restrictions.type",
                        contains("terrorism_financing_listing", "ban_public_activities"))
                .body(
                        "demands.find { it.head.type == 'lift_restrictions' }.status",
                        equalTo("open"))
                .body("demands.find { it.head.type == 'release' }.status", equalTo("met"));
    }

    @Test
    void R09_the_last_restriction_gone_meets_the_demand_to_lift_them() {
        String demand = demand("lift_restrictions", anna);

        Bus.tell(
                Event.of("case", "restriction-lifted", anna, "2019-05-01")
                        .with("\"remaining_active_restrictions\":1"));
        Bus.tell(
                Event.of("case", "person-delisted", anna, "2020-05-01")
                        .with("\"remaining_active_restrictions\":0"));

        Bus.await("demand-met", anna);
        Desk.read("demands/" + demand)
                .body("status", equalTo("met"))
                .body("since.date", equalTo("2020-05-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"person-arrested", "parole-revoked"})
    void SM14_who_is_arrested_again_must_be_released_again(String event) {
        String demand = demand("release", anna);
        Bus.tell(Event.of("case", "person-paroled", anna, "2019-05-01"));
        Bus.await("demand-met", anna);

        Bus.tell(Event.of("case", event, anna, "2020-05-01"));

        Bus.await("demand-reopened", anna);
        assertThat(Desk.status("demands/" + demand)).isEqualTo("reopened");
    }

    @Test
    void R14_death_overtakes_what_was_not_met() {
        String demand = demand("release", anna);

        Bus.tell(Event.of("case", "person-died-in-custody", anna, "2020-02-25"));

        Bus.await("demand-overtaken", anna);
        assertThat(Desk.status("demands/" + demand)).isEqualTo("overtaken");
    }

    @Test
    void R19_refugee_status_rejects_the_hostile_demand_and_changes_nothing_else() {
        String hostile = Desk.campaign("opposes_subject", anna, boris);
        String refuse = Desk.demand(hostile, "refuse_asylum", anna, boris);
        String inquire = Desk.demand(hostile, "inquire_into_origin_of_funds", anna);

        Bus.tell(Event.of("proceeding", "refugee-status-granted", anna, "2020-12-30"));

        Bus.await("demand-rejected", anna);
        Desk.read("demands/" + refuse)
                .body("state.parts.stage", contains("rejected", "open"))
                .body("status", equalTo("open"));
        assertThat(Desk.status("demands/" + inquire)).isEqualTo("open");
        Desk.read("campaigns/" + hostile)
                .body("status", equalTo("active"))
                .body("as_source", is(true))
                .body("attributed_to", equalTo("An NGO"));
    }

    @Test
    void a_demand_made_after_the_fact_is_met_at_once_and_says_so() {
        Bus.tell(Event.of("case", "person-released", anna, "2017-05-01"));
        settled();

        String demand = demand("release", anna);

        Desk.read("demands/" + demand)
                .body("status", equalTo("met"))
                .body("findings.act", hasItem("opened"));
    }

    @Test
    void a_demand_for_who_was_released_and_arrested_again_before_is_open() {
        Bus.tell(Event.of("case", "person-released", anna, "2016-05-01"));
        Bus.tell(Event.of("case", "person-arrested", anna, "2017-05-01"));
        settled();

        assertThat(Desk.status("demands/" + demand("release", anna))).isEqualTo("open");
    }

    @Test
    void the_same_event_twice_is_one_entry() {
        String demand = demand("release", anna);
        Event event = Event.of("case", "person-released", anna, "2019-05-01");

        Bus.tell(event);
        Bus.tell(event);
        settled();

        Desk.read("demands/" + demand).body("entries", hasSize(2));
    }

    @Test
    void an_arrest_told_before_the_release_before_it_leaves_the_person_held() {
        String demand = demand("release", anna);

        Bus.tell(Event.of("case", "person-arrested", anna, "2020-05-01"));
        Bus.tell(Event.of("case", "person-released", anna, "2019-05-01"));

        Bus.await("demand-reopened", anna);
        assertThat(Desk.status("demands/" + demand)).isEqualTo("reopened");
    }

    @Test
    void what_only_partners_may_know_is_not_told_to_the_public() {
        String demand = demand("release", anna);

        Bus.tell(Event.of("case", "person-released", anna, "2019-05-01").of("partner"));

        Bus.await("demand-met", anna);
        Desk.read("demands/" + demand).body("status", equalTo("met"));
        Desk.readInPublic("demands/" + demand)
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("entries", hasSize(1))
                .body("findings", empty());
    }

    /** Everything told of Anna before has been handled when her own marker is. */
    private void settled() {
        for (String service : new String[] {"case", "proceeding"}) {
            UUID stranger = UUID.randomUUID();
            String marker = demand("extend_protection", stranger);
            Bus.tell(Event.of(service, "protection-extended", stranger, "2019-05-01"));
            Bus.await("demand-met", stranger);
            assertThat(Desk.status("demands/" + marker)).isEqualTo("met");
        }
    }

    private static String campaign(UUID... subjects) {
        return Desk.campaign("supports_subject", subjects);
    }

    private static String demand(String type, UUID... subjects) {
        return Desk.demand(campaign(subjects), type, subjects);
    }
}
