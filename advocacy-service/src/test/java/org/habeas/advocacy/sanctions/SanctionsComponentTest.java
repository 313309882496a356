package org.habeas.advocacy.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Contract;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SanctionsComponentTest {
    private final UUID anna = UUID.randomUUID();

    @Test
    void a_proposal_is_told_of_each_person_whose_case_it_is_about() {
        String proposal = Proposal.open(anna);

        var told = Bus.await("sanctions-proposed", anna);
        Contract.schema("sanctions-proposed", told.body());
        assertThat(told.body()).contains("\"target_count\":1", proposal);
        Desk.readInPublic("sanctions-proposals/" + proposal)
                .statusCode(200)
                .body("status", equalTo("proposed"))
                .body("head.target_categories", contains("officials involved"))
                .body("state.right_of_reply", empty());
    }

    @Test
    void INV_A_10_names_of_targets_are_published_only_from_a_public_source() {
        String proposal = Proposal.open(anna);

        Proposal.name(proposal, "Ivan Invented", "{\"title\":\"a talk\"}");
        Proposal.name(proposal, "Pyotr Invented");

        Desk.readInPublic("sanctions-proposals/" + proposal)
                .body("state.targets.name_as_printed", contains("Pyotr Invented"))
                .body("state.targets.role", contains("alleged perpetrator"))
                .body(not(containsString("Ivan")));
        Desk.read("sanctions-proposals/" + proposal).body("state.targets", hasSize(2));
    }

    @Test
    void INV_A_10_a_name_comes_without_address_or_number() {
        String proposal = Proposal.open(anna);

        for (String act :
                new String[] {
                    "{\"kind\":\"target_named\",\"name_as_printed\":\"Ivan, Main Street 7\"}",
                    "{\"kind\":\"target_named\",\"name_as_printed\":\"Ivan\",\"office\":\"a@b\"}",
                    "{\"kind\":\"target_named\",\"name_as_printed\":\"Ivan\",\"office\":\"+7 7272 555555\"}"
                }) {
            Desk.record("sanctions-proposals/" + proposal, act, "2020-03-01").statusCode(422);
        }
        Desk.as("reviewer")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"act":{"kind":"target_named","name_as_printed":"Ivan","address":"x"},
                         "sources":[{"title":"a report"}]}
                        """)
                .post("/v1/sanctions-proposals/" + proposal + "/entries")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    }

    @Test
    void what_is_said_of_a_hidden_target_is_as_hidden() {
        String proposal = Proposal.open(anna);
        String target = Proposal.name(proposal, "Ivan Invented", "{\"title\":\"a talk\"}");

        Desk.record(
                        "sanctions-proposals/" + proposal,
                        "{\"kind\":\"replied\",\"target_id\":\"%s\",\"text\":\"Ivan: no\"}"
                                .formatted(target),
                        "2020-04-01")
                .statusCode(201);

        Desk.readInPublic("sanctions-proposals/" + proposal)
                .body("state.right_of_reply", empty())
                .body("entries", hasSize(1));
        Desk.read("sanctions-proposals/" + proposal)
                .body("state.right_of_reply.text", contains("Ivan: no"));
    }

    @Test
    void incidents_are_named_to_partners_only() {
        UUID incident = UUID.randomUUID();
        String proposal =
                Desk.open(
                        "sanctions-proposals",
                        Proposal.body(
                                ",\"linked_incident_ids\":[\"%s\"]".formatted(incident), anna));

        Desk.readInPublic("sanctions-proposals/" + proposal)
                .body("head.linked_incident_ids", empty())
                .body(not(containsString(incident.toString())));
        Desk.readInPublic("sanctions-proposals?linked_incident_id=" + incident)
                .body("items", empty());
        Desk.as("partner")
                .get("/v1/sanctions-proposals?linked_incident_id=" + incident)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void adopted_sanctions_meet_the_demand_and_lifted_ones_reopen_it() {
        String proposal = Proposal.open(anna);
        String demand =
                Desk.demand(Desk.campaign("supports_subject", anna), "impose_sanctions", anna);

        Desk.record(
                        "sanctions-proposals/" + proposal,
                        "{\"kind\":\"adopted\",\"by\":\"a council\"}",
                        "2021-01-01")
                .statusCode(201);
        Desk.read("demands/" + demand).body("status", equalTo("met"));
        Bus.await("sanctions-adopted", anna);

        String lifted =
                Desk.record(
                                "sanctions-proposals/" + proposal,
                                "{\"kind\":\"lifted\",\"by\":\"a council\"}",
                                "2022-01-01")
                        .statusCode(201)
                        .extract()
                        .path("entry.id");
        Desk.read("demands/" + demand).body("status", equalTo("reopened"));

        String path = "/v1/sanctions-proposals/" + proposal;
        String etag = Desk.as("reviewer").get(path).then().extract().header("ETag");
        Desk.as("reviewer")
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"an error\"}")
                .post(path + "/entries/" + lifted + "/retraction")
                .then()
                .statusCode(200);
        Desk.read("demands/" + demand).body("status", equalTo("met"));
    }

    @Test
    void sanctions_against_one_target_meet_the_demand_in_part() {
        String proposal = Proposal.open(anna);
        String target = Proposal.name(proposal, "Ivan Invented");
        String demand =
                Desk.demand(Desk.campaign("supports_subject", anna), "impose_sanctions", anna);

        Desk.record(
                        "sanctions-proposals/" + proposal,
                        "{\"kind\":\"adopted\",\"target_id\":\"%s\"}".formatted(target),
                        "2021-01-01")
                .statusCode(201);

        Desk.read("demands/" + demand).body("status", equalTo("partially_met"));
        Bus.await("sanctions-partly-adopted", anna);
    }

    @Test
    void a_refusal_rejects_the_demand_about_this_proposal() {
        String proposal = Proposal.open();
        String demand =
                Desk.demand(
                        Desk.campaign("supports_group"),
                        "impose_sanctions",
                        ",\"matter\":\"" + proposal + "\"");

        Desk.record("sanctions-proposals/" + proposal, "{\"kind\":\"rejected\"}", "2021-01-01")
                .statusCode(201);

        Desk.read("demands/" + demand).body("status", equalTo("rejected"));
    }
}
