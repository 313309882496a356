package org.habeas.advocacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Bus.Event;
import org.habeas.advocacy.Desk;
import org.habeas.advocacy.Traces;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeAndErasureComponentTest {
    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();

    @Inject Traces traces;

    @Test
    void R28_nothing_about_an_erased_person_remains_but_the_id_and_it_is_acknowledged() {
        String campaign = Desk.campaign("supports_subject", anna);
        String demand = Desk.demand(campaign, "release", anna);
        Bus.tell(Event.of("case", "person-released", anna, "2020-01-01"));
        Bus.await("demand-met", anna);

        Event erased = erase(anna);

        assertThat(acknowledgement(anna)).contains(erased.id().toString(), "\"advocacy\"");
        Desk.as("reviewer").get("/v1/campaigns/" + campaign).then().statusCode(404);
        Desk.as("reviewer").get("/v1/demands/" + demand).then().statusCode(404);
        Desk.read("demands?person_id=" + anna).body("items", empty());
        assertThat(traces.of(anna.toString()))
                .isSubsetOf("erased_person", "outbox")
                .contains("erased_person");
        assertThat(traces.of(demand)).as("who has a copy must delete it").isSubsetOf("change");
    }

    @Test
    void R28_a_docket_about_several_loses_the_erased_person_only() {
        String campaign = Desk.campaign("supports_subject", anna, boris);
        String demand = Desk.demand(campaign, "release", anna, boris);
        Bus.tell(Event.of("case", "person-released", anna, "2020-01-01"));
        Bus.await("demand-met", anna);

        erase(anna);
        acknowledgement(anna);

        Desk.read("demands/" + demand)
                .body("status", equalTo("partially_met"))
                .body("head.subjects", hasSize(2))
                .body("head.subjects", hasItem(boris.toString()))
                .body("head.subjects", not(hasItem(anna.toString())));
        Desk.read("demands?person_id=" + boris).body("items", hasSize(1));
        assertThat(traces.of(anna.toString())).doesNotContain("docket", "entry", "view", "listing");

        erase(boris);
        acknowledgement(boris);

        Desk.as("reviewer").get("/v1/demands/" + demand).then().statusCode(404);
    }

    @Test
    void R28_an_event_that_arrives_later_or_again_brings_nobody_back() {
        Event met = Event.of("case", "person-released", anna, "2020-01-01");
        Bus.tell(met);
        Event erased = erase(anna);
        acknowledgement(anna);

        Bus.tell(met);
        Bus.tell(Event.of("case", "person-released", anna, "2021-01-01"));
        Bus.tell(
                Event.of("proceeding", "transnational-repression-reported", boris, "2021-01-01")
                        .with("\"person_ids\":[\"%s\",\"%s\"]".formatted(boris, anna)));
        Bus.tell(
                new Event(
                        UUID.randomUUID(),
                        "case",
                        erased.type(),
                        anna,
                        anna,
                        anna,
                        "2021-01-01",
                        "confidential",
                        ""));

        acknowledgement(anna);
        assertThat(traces.of(anna.toString())).isSubsetOf("erased_person", "outbox");
    }

    @Test
    void R28_a_docket_about_an_erased_person_cannot_be_opened() {
        erase(anna);
        acknowledgement(anna);

        Desk.post(
                        "campaigns",
                        """
                        {"head":{"title":"A campaign","campaign_kind":"campaign","owner":{"name":"An NGO"},
                                 "stance":"supports_subject","subjects":["%s"],"publication_basis":"public_source"},
                         "entries":[]}
                        """
                                .formatted(anna))
                .statusCode(410)
                .body("code", equalTo("person-erased"));
    }

    @Test
    void R28_a_fact_about_the_survivor_answers_a_demand_that_names_the_merged_id() {
        String demand = Desk.demand(Desk.campaign("supports_subject", anna), "release", anna);

        merge(anna, boris);
        Event fact = Bus.tell(Event.of("case", "person-released", boris, "2020-01-01"));

        assertThat(Bus.await("demand-met", anna).body()).contains(fact.id().toString());
        assertThat(Desk.status("demands/" + demand)).isEqualTo("met");
        Desk.read("demands?person_id=" + boris).body("items.id", contains(demand));
        Desk.read("demands?person_id=" + anna).body("items.id", contains(demand));
    }

    @Test
    void R28_a_merge_answers_by_what_was_told_before_and_its_reversal_takes_that_back() {
        String demand = Desk.demand(Desk.campaign("supports_subject", anna), "release", anna);
        Bus.tell(Event.of("case", "person-released", boris, "2020-01-01"));

        merge(anna, boris);

        assertThat(Desk.status("demands/" + demand)).isEqualTo("met");

        part(anna, boris);

        assertThat(Desk.status("demands/" + demand)).isEqualTo("open");
        Desk.read("demands?person_id=" + boris).body("items", empty());
        Desk.read("demands?person_id=" + anna).body("items.id", contains(demand));
    }

    @Test
    void R28_a_merge_that_only_partners_know_of_shows_in_no_public_list() {
        String demand = Desk.demand(Desk.campaign("supports_subject", anna), "release", anna);

        Bus.tell(
                Event.of("case", "persons-merged", anna, "2020-01-01")
                        .with("\"into_person_id\":\"%s\"".formatted(boris))
                        .of("partner"));
        Bus.await("person-merge-acknowledged", anna);

        Desk.readInPublic("demands?person_id=" + boris).body("items", empty());
        Desk.readInPublic("demands?person_id=" + anna).body("items.id", contains(demand));
        Desk.read("demands?person_id=" + boris).body("items.id", contains(demand));
    }

    private static Event erase(UUID person) {
        return Bus.tell(Event.of("case", "person-data-erased", person, "2026-01-01").about(person));
    }

    private static String acknowledgement(UUID person) {
        return Bus.await("person-erasure-acknowledged", person).body();
    }

    private static void merge(UUID person, UUID into) {
        Bus.tell(
                Event.of("case", "persons-merged", person, "2020-01-01")
                        .with("\"into_person_id\":\"%s\"".formatted(into)));
        Bus.await("person-merge-acknowledged", person);
    }

    private static void part(UUID person, UUID from) {
        Bus.tell(
                Event.of("case", "persons-unmerged", person, "2020-01-02")
                        .with("\"from_person_id\":\"%s\"".formatted(from)));
        Bus.await("person-merge-acknowledged", person);
    }
}
