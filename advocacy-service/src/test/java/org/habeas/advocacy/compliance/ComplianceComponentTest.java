package org.habeas.advocacy.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Bus.Event;
import org.habeas.advocacy.Desk;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Register;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.WantedWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ComplianceComponentTest {
    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();

    @Inject StaffTasks tasks;
    @Inject Register register;

    @ParameterizedTest
    @CsvSource({
        "person-released,implemented",
        "person-paroled,implemented",
        "person-discharged-from-psychiatric-facility,implemented",
        "person-released-on-bail,partially_implemented",
        "restriction-of-liberty-started,partially_implemented",
        "sentence-commuted,partially_implemented"
    })
    void R07_a_release_proposes_that_the_decision_is_implemented_for_that_person(
            String event, String compliance) {
        String decision = opinion("release");

        Event release = tell(Event.of("case", event, anna, "2018-05-01"));

        Desk.read("mechanism-decisions/" + decision)
                .body("entries.findAll{it.standing=='proposed'}", hasSize(1))
                .body(proposal("act.person_id"), equalTo(anna.toString()))
                .body(proposal("act.compliance"), equalTo(compliance))
                .body(proposal("act.evidence.event_id"), equalTo(release.id().toString()))
                .body(proposal("act.evidence.entry_id"), equalTo(release.entry().toString()))
                .body(proposal("act.evidence.event"), equalTo(event))
                .body(proposal("cause.rule"), equalTo("R-07"))
                .body(proposal("on.date"), equalTo("2018-05-01"))
                .body(proposal("visibility"), equalTo("confidential"));
        assertThat(codes(decision)).containsExactly("confirm_compliance");
    }

    @Test
    void R07_a_proposal_counts_for_no_state_list_or_event() {
        String decision = opinion("release");

        tell(Event.of("case", "person-released", anna, "2018-05-01"));

        Desk.readInPublic("mechanism-decisions/" + decision)
                .body("state.compliance", equalTo("no_information"))
                .body("state.demands.compliance.unique()", contains("no_information"))
                .body("entries.standing", not(hasItem("proposed")));
        Desk.readInPublic("mechanism-decisions?compliance=implemented&person_id=" + anna)
                .body("items", empty());
        Desk.read("mechanism-decisions/" + decision)
                .body("state.compliance", equalTo("no_information"));
        assertThat(Bus.told("compliance-assessed", anna)).isEmpty();
    }

    @Test
    void R07_what_was_told_before_the_decision_was_recorded_is_proposed_too() {
        tell(Event.of("case", "person-released", anna, "2018-05-01"));

        String decision = opinion("release");

        Desk.read("mechanism-decisions/" + decision)
                .body(proposal("act.compliance"), equalTo("implemented"));
    }

    @Test
    void R07_what_happened_before_the_body_decided_is_no_answer_to_it() {
        tell(Event.of("case", "person-released", anna, "2016-05-01"));

        String decision = opinion("release");

        Desk.read("mechanism-decisions/" + decision)
                .body("entries.standing", not(hasItem("proposed")));
    }

    @Test
    void R07_a_quashed_conviction_answers_the_demand_to_annul_the_verdict_only() {
        String decision = opinion("annul_verdict");
        demand(decision, "release");

        tell(Event.of("case", "conviction-quashed", anna, "2018-05-01"));

        Desk.read("mechanism-decisions/" + decision)
                .body("entries.findAll{it.standing=='proposed'}", hasSize(1))
                .body(proposal("act.demand"), equalTo("annul_verdict"));
    }

    @Test
    void R07_a_person_confirms_the_proposal_and_the_demand_to_implement_it_is_met() {
        String decision = opinion("release");
        String demand =
                Desk.demand(
                        Desk.campaign("supports_subject", anna),
                        "implement_un_decision",
                        ",\"matter\":\"%s\"".formatted(decision),
                        anna);
        tell(Event.of("case", "person-released", anna, "2018-05-01"));

        decide(decision, "accepted").statusCode(201);

        assertThat(Bus.await("compliance-assessed", anna).body())
                .contains("\"compliance\":\"implemented\"")
                .contains("\"decision_compliance\":\"partially_implemented\"");
        Desk.readInPublic("mechanism-decisions/" + decision)
                .body("state.compliance", equalTo("partially_implemented"))
                .body("state.people.compliance", contains("implemented", "no_information"));
        assertThat(codes(decision)).isEmpty();
        assertThat(Desk.status("demands/" + demand)).isEqualTo("met");
    }

    @Test
    void R07_what_a_person_rejected_is_not_proposed_again() {
        String decision = opinion("release");
        Event release = tell(Event.of("case", "person-released", anna, "2018-05-01"));

        decide(decision, "rejected").statusCode(201);
        tell(release);
        demand(decision, "retrial");

        Desk.read("mechanism-decisions/" + decision)
                .body("state.compliance", equalTo("no_information"))
                .body(
                        "entries.findAll{it.standing=='proposed' && it.retracted_at == null}",
                        empty());
        assertThat(codes(decision)).isEmpty();
    }

    @Test
    void R07_a_release_taken_back_takes_its_proposal_back() {
        String decision = opinion("release");
        Event release = tell(Event.of("case", "person-released", anna, "2018-05-01"));

        retract(release);

        Desk.read("mechanism-decisions/" + decision)
                .body(
                        "entries.findAll{it.standing=='proposed' && it.retracted_at == null}",
                        empty());
        assertThat(codes(decision)).isEmpty();
    }

    @Test
    void R07_a_confirmed_assessment_is_looked_at_again_when_its_ground_is_taken_back() {
        String decision = opinion("release");
        Event release = tell(Event.of("case", "person-released", anna, "2018-05-01"));
        decide(decision, "accepted").statusCode(201);

        retract(release);

        Desk.read("mechanism-decisions/" + decision)
                .body("state.people.compliance", contains("implemented", "no_information"));
        assertThat(codes(decision)).containsExactly("review_compliance");
    }

    @Test
    void R07_who_is_arrested_again_is_proposed_to_be_assessed_again() {
        String decision = opinion("release");
        tell(Event.of("case", "person-arrested", anna, "2019-05-01"));
        Desk.read("mechanism-decisions/" + decision)
                .body("entries.standing", not(hasItem("proposed")));

        tell(Event.of("case", "person-released", anna, "2018-05-01"));

        Desk.read("mechanism-decisions/" + decision)
                .body(
                        "entries.findAll{it.standing=='proposed'}.act.compliance",
                        containsInAnyOrder("implemented", "not_implemented"));
    }

    @Test
    void R17_a_passed_deadline_says_so_and_proposes_that_nothing_was_implemented() {
        String decision = opinion("release");
        transmit(decision);

        Event missed = tell(missed(decision));

        assertThat(Bus.await("follow-up-deadline-missed", anna).body())
                .contains("\"rule_id\":\"TL-09\"", "\"due_date\":\"2017-10-25\"");
        Desk.read("mechanism-decisions/" + decision)
                .body("state.missed_deadlines.due", contains("2017-10-25"))
                .body("state.compliance", equalTo("no_information"))
                .body(proposal("act.compliance"), equalTo("not_implemented"))
                .body(proposal("cause.rule"), equalTo("R-17"));
        assertThat(codes(decision))
                .containsExactlyInAnyOrder("confirm_compliance", "follow_up_missed");
        assertThat(missed.person()).isEqualTo(anna);
    }

    @Test
    void R17_where_something_was_done_in_time_no_deadline_is_missed() {
        String decision = opinion("release");
        transmit(decision);
        tell(missed(decision));

        assess(decision, "partially_implemented", "2017-09-01").statusCode(201);

        Desk.read("mechanism-decisions/" + decision)
                .body("state.missed_deadlines", empty())
                .body(
                        "entries.findAll{it.standing=='proposed' && it.retracted_at == null}",
                        empty());
        assertThat(codes(decision)).isEmpty();
    }

    @Test
    void R17_a_transmission_taken_back_takes_the_passed_deadline_back() {
        String decision = opinion("release");
        String entry = transmit(decision);
        tell(missed(decision));

        Desk.retract("mechanism-decisions/" + decision, entry);

        Desk.read("mechanism-decisions/" + decision)
                .body("state.missed_deadlines", empty())
                .body(
                        "entries.findAll{it.standing=='proposed' && it.retracted_at == null}",
                        empty());
        assertThat(codes(decision)).isEmpty();
    }

    @Test
    void INV_A_08_a_refusal_closes_nothing_and_somebody_pursues_it() {
        String decision = opinion("release");

        assess(decision, "rejected", "2018-01-01").statusCode(201);

        Desk.readInPublic("mechanism-decisions/" + decision)
                .body("state.people[0].compliance", equalTo("rejected"))
                .body("state.people[0].open", contains("release"))
                .body("state.demands[0].closed", equalTo(false))
                .body("state.demands[0].priority", equalTo("high"));
        assertThat(codes(decision)).containsExactly("pursue_refused_decision");
    }

    /** Tells it and waits until it was handled, which a later event of the same person shows. */
    private Event tell(Event event) {
        Bus.tell(event);
        UUID about = event.person();
        String marker =
                Desk.demand(Desk.campaign("supports_subject", about), "drop_charges", about);
        Bus.tell(
                Event.of("case", "charge-dropped", about, "2018-01-01")
                        .with("\"remaining_charges\":0"));
        Bus.await(told -> told.type().equals("demand-met") && told.body().contains(marker));
        return event;
    }

    private void retract(Event event) {
        tell(
                new Event(
                        UUID.randomUUID(),
                        event.service(),
                        "entry-retracted",
                        event.person(),
                        event.docket(),
                        event.entry(),
                        event.on(),
                        "public",
                        ",\"retracted_entry_id\":\"%s\"".formatted(event.entry())));
    }

    private Event missed(String decision) {
        return Event.of("proceeding", "legal-deadline-missed", anna, "2017-10-26")
                .kind("mechanism-decisions")
                .about(UUID.fromString(decision))
                .with(
                        """
                        "deadline_id":"%s","rule_id":"TL-09","due_date":"2017-10-25",
                        "started_on":"2017-04-25","severity":"report","confirmed":false
                        """
                                .formatted(UUID.randomUUID()));
    }

    private List<String> codes(String decision) {
        return tasks.of(UUID.fromString(decision), register.today(Visibility.RESTRICTED)).stream()
                .map(WantedWork::code)
                .toList();
    }

    private static String proposal(String path) {
        return "entries.find{it.standing=='proposed'}." + path;
    }

    private ValidatableResponse decide(String decision, String standing) {
        String proposed =
                Desk.read("mechanism-decisions/" + decision)
                        .extract()
                        .path("entries.find{it.standing=='proposed'}.id");
        return Desk.post(
                "mechanism-decisions/" + decision + "/entries",
                """
                {"act":{"kind":"compliance_assessed","demand":"release","person_id":"%s",
                        "compliance":"implemented","by":"An NGO",
                        "evidence":{"event":"person-released","entry_id":"%s"}},
                 "on":"2018-05-01","visibility":"public","standing":"%s","corrects":"%s",
                 "standing_reason":"looked at","sources":[{"title":"a report"}]}
                """
                        .formatted(anna, evidence(decision), standing, proposed));
    }

    private static String evidence(String decision) {
        return Desk.read("mechanism-decisions/" + decision)
                .extract()
                .path("entries.find{it.standing=='proposed'}.act.evidence.entry_id");
    }

    private ValidatableResponse assess(String decision, String compliance, String on) {
        return Desk.record(
                "mechanism-decisions/" + decision,
                """
                {"kind":"compliance_assessed","demand":"release","person_id":"%s",
                 "compliance":"%s","by":"An NGO"}
                """
                        .formatted(anna, compliance),
                on);
    }

    private static String transmit(String decision) {
        return Desk.record(
                        "mechanism-decisions/" + decision,
                        "{\"kind\":\"transmitted\"}",
                        "2017-04-25")
                .statusCode(201)
                .extract()
                .path("entry.id");
    }

    private static void demand(String decision, String type) {
        Desk.record(
                        "mechanism-decisions/" + decision,
                        "{\"kind\":\"demand_made\",\"type\":\"%s\"}".formatted(type),
                        "2017-04")
                .statusCode(201);
    }

    private String opinion(String demand) {
        return Desk.open(
                "mechanism-decisions",
                """
                {"head":{"body":"UN Working Group on Arbitrary Detention","mechanism":"un_wgad",
                         "decision_kind":"opinion","respondent_state":"KZ","subjects":%s},
                 "visibility":"public",
                 "entries":[{"act":{"kind":"adopted"},"on":"2017-04","visibility":"public",
                             "sources":[{"title":"a report"}]},
                            {"act":{"kind":"demand_made","type":"%s"},"on":"2017-04",
                             "visibility":"public","sources":[{"title":"a report"}]}]}
                """
                        .formatted(Desk.list(anna, boris), demand));
    }
}
