package org.habeas.advocacy.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Contract;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionComponentTest {
    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();

    @Test
    void R18_compliance_is_assessed_for_each_person() {
        String decision = decision();
        Desk.record("mechanism-decisions/" + decision, demand(), "2017-04").statusCode(201);

        Desk.record(
                        "mechanism-decisions/" + decision,
                        """
                        {"kind":"compliance_assessed","demand":"release","person_id":"%s",
                         "compliance":"partially_implemented","by":"An NGO",
                         "evidence":{"text":"commutation"}}
                        """
                                .formatted(boris),
                        "2018-04-13")
                .statusCode(201);

        assertThat(Bus.await("compliance-assessed", boris).body())
                .contains("\"compliance\":\"partially_implemented\"");
        Desk.readInPublic("mechanism-decisions/" + decision)
                .statusCode(200)
                .body("state.compliance", equalTo("partially_implemented"))
                .body(
                        "state.demands.compliance",
                        contains("no_information", "partially_implemented"));
    }

    @Test
    void what_was_found_is_told_of_each_subject() {
        String decision = decision();

        Desk.record(
                        "mechanism-decisions/" + decision,
                        """
                        {"kind":"finding_recorded","code":"political_motive",
                         "quote":"political aim of the extradition requests"}
                        """,
                        "2017-04")
                .statusCode(201);

        Bus.await(told ->
                told.key().equals(anna.toString())
                        && told.type().equals("mechanism-decision-recorded")
                        && told.body().contains("political_motive"));
        Bus.await(told ->
                told.key().equals(boris.toString())
                        && told.type().equals("mechanism-decision-recorded")
                        && told.body().contains("political_motive"));
    }

    private static String demand() {
        return "{\"kind\":\"demand_made\",\"type\":\"release\"}";
    }

    private String decision() {
        return Desk.open(
                "mechanism-decisions",
                """
                {"head":{"body":"UN Working Group on Arbitrary Detention","mechanism":"un_wgad",
                         "decision_kind":"opinion","respondent_state":"KZ","subjects":%s},
                 "visibility":"public",
                 "entries":[{"act":{"kind":"adopted"},"on":"2017-04","visibility":"public",
                             "sources":[{"title":"a report"}]}]}
                """
                        .formatted(Desk.list(anna, boris)));
    }

    @Test
    void a_decision_is_found_by_body_state_finding_compliance_and_person() {
        String decision = decision();
        Desk.record(
                        "mechanism-decisions/" + decision,
                        """
                        {"kind":"finding_recorded","code":"wgad_category","wgad_category":"II",
                         "quote":"category II"}
                        """,
                        "2017-04")
                .statusCode(201);

        Desk.readInPublic(
                        "mechanism-decisions?mechanism=un_wgad&respondent_state=KZ&decision_kind=opinion"
                                + "&finding=wgad_category&compliance=no_information&person_id="
                                + anna)
                .statusCode(200)
                .body("items.id", contains(decision));
        Desk.readInPublic("mechanism-decisions?finding=political_motive&person_id=" + anna)
                .body("items", empty());
    }

    @Test
    void grades_are_those_of_the_human_rights_committee() {
        String opinion = decision();
        String views =
                Desk.open(
                        "mechanism-decisions",
                        """
                        {"head":{"body":"UN Human Rights Committee","mechanism":"un_hrc",
                                 "decision_kind":"views","respondent_state":"KZ","subjects":%s},
                         "visibility":"public"}
                        """
                                .formatted(Desk.list(anna)));

        Desk.record("mechanism-decisions/" + opinion, graded(), "2018-01-01")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/grade"));
        Desk.record("mechanism-decisions/" + views, graded(), "2018-01-01").statusCode(201);
        Desk.readInPublic("mechanism-decisions?grade=e&person_id=" + anna)
                .body("items.id", contains(views));
    }

    private static String graded() {
        return "{\"kind\":\"compliance_assessed\",\"demand\":\"release\",\"grade\":\"e\","
                + "\"compliance\":\"rejected\",\"by\":\"the Committee\"}";
    }

    @Test
    void the_confidential_stage_of_a_communication_is_shown_to_staff_only() {
        String appeal =
                Desk.open(
                        "mechanism-decisions",
                        """
                        {"head":{"body":"A special rapporteur","mechanism":"un_special_procedure",
                                 "decision_kind":"urgent_appeal","respondent_state":"KZ","subjects":%s},
                         "visibility":"public",
                         "entries":[{"act":{"kind":"adopted"},"on":"2017-04","visibility":"public",
                                     "sources":[{"title":"a letter"}]}]}
                        """
                                .formatted(Desk.list(anna)));
        String entry = Desk.read("mechanism-decisions/" + appeal).extract().path("entries[0].id");

        Desk.readInPublic("mechanism-decisions/" + appeal).statusCode(404);
        Desk.readInPublic("mechanism-decisions/" + appeal + "?as_of=2020-01-01").statusCode(404);
        Desk.readInPublic("mechanism-decisions/" + appeal + "/entries/" + entry).statusCode(404);
        Desk.readInPublic("mechanism-decisions?person_id=" + anna).body("items", empty());

        Desk.record(
                        "mechanism-decisions/" + appeal,
                        "{\"kind\":\"published\",\"where\":\"A/HRC/38/54\"}",
                        "2018-06-01")
                .statusCode(201);

        Desk.readInPublic("mechanism-decisions/" + appeal)
                .statusCode(200)
                .body("state.without_prejudging", equalTo(true));
        Desk.readInPublic("mechanism-decisions/" + appeal + "/entries/" + entry).statusCode(200);
        assertThat(Bus.await("mechanism-decision-recorded", anna).body())
                .contains("\"decision_kind\":\"urgent_appeal\"");
    }

    @Test
    void R17_a_transmission_is_told_of_each_subject() {
        String decision = decision();

        Desk.record("mechanism-decisions/" + decision, "{\"kind\":\"transmitted\"}", "2017-04-25")
                .statusCode(201);

        for (UUID person : List.of(anna, boris)) {
            String body = Bus.await("mechanism-decision-transmitted", person).body();
            assertThat(body).contains("2017-04-25");
            Contract.schema("mechanism-decision-transmitted", body);
        }
    }

    @Test
    void the_own_deadline_of_a_demand_that_has_passed_is_told_and_proposed() {
        String decision = decision();

        Desk.record(
                        "mechanism-decisions/" + decision,
                        """
                        {"kind":"demand_made","type":"retrial","person_id":"%s","deadline":"2018-11-01"}
                        """
                                .formatted(anna),
                        "2017-04")
                .statusCode(201);

        String body = Bus.await("follow-up-deadline-missed", anna).body();
        assertThat(body).contains("\"due_date\":\"2018-11-01\"", "\"demands\":[\"retrial\"]");
        Contract.schema("follow-up-deadline-missed", body);
        Desk.read("mechanism-decisions/" + decision)
                .body("state.demands[0].overdue", equalTo(true))
                .body("state.compliance", equalTo("no_information"))
                .body(
                        "entries.find{it.standing=='proposed'}.act.compliance",
                        equalTo("not_implemented"));
    }

    @Test
    void what_only_partners_may_know_is_summed_up_for_partners_only() {
        String decision = decision();
        Bus.await("mechanism-decision-recorded", anna);
        Desk.post(
                        "mechanism-decisions/" + decision + "/entries",
                        """
                        {"act":{"kind":"finding_recorded","code":"political_motive"},"on":"2017-04",
                         "visibility":"partner","sources":[{"title":"a report"}]}
                        """)
                .statusCode(201);

        Desk.record("mechanism-decisions/" + decision, "{\"kind\":\"transmitted\"}", "2017-04-25")
                .statusCode(201);

        String summed =
                Bus.await(told ->
                                told.key().equals(anna.toString())
                                        && told.type().equals("mechanism-decision-recorded")
                                        && told.body().contains("transmission_entry_id"))
                        .body();
        assertThat(summed).contains("political_motive", "\"visibility\":\"partner\"");
        assertThat(Bus.await("mechanism-decision-transmitted", anna).body())
                .contains("\"visibility\":\"public\"");
    }
}
