package org.habeas.advocacy.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.habeas.advocacy.Bus;
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
                         "compliance":"partially_implemented","grade":"B","by":"An NGO",
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
}
