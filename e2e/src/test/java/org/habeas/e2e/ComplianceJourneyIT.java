package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.e2e.Hunted.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/** An opinion about two people: one is let go, the other is not, and nobody calls it done. */
class ComplianceJourneyIT {

    private static final String DECISIONS = "mechanism-decisions";

    private final Editor editor = new Editor(Role.REVIEWER);
    private final Door reviewer = Door.as(Role.REVIEWER);
    private final Door anybody = Door.as(Role.ANYBODY);
    private final UUID released = editor.registers("Libera Invented");
    private final UUID held = editor.registers("Captiva Invented");

    @Test
    void R18_an_opinion_is_implemented_for_one_person_and_not_for_another() {
        UUID decision = opinion();
        UUID demand = implementation(decision);
        imprisoned(held);
        UUID custody = imprisoned(released);
        assertShownOnPages(decision);

        editor.records(
                "custody-records",
                custody,
                Fact.of(
                        "{\"kind\": \"released\", \"release_ground\": \"not_stated\"}",
                        "2024-06-01"));

        Patience.until(() -> assertThat(proposals(decision)).hasSize(1));
        JsonNode proposal = proposals(decision).getFirst();
        assertThat(proposal.at("/act/person_id").asText()).isEqualTo(released.toString());
        assertThat(proposal.at("/act/compliance").asText()).isEqualTo("implemented");
        assertThat(proposal.at("/cause/rule").asText()).isEqualTo("R-07");
        assertThat(read(decision).at("/state/compliance").asText()).isEqualTo("no_information");
        assertThat(anybody.get("/v1/" + DECISIONS + "/" + decision).text())
                .doesNotContain("proposed");
        Patience.until(() -> assertThat(codesOfTasks()).contains("confirm_compliance"));

        editor.records(
                DECISIONS,
                decision,
                assessed(released, "implemented").correcting(proposal.path("id").asText()));
        editor.records(DECISIONS, decision, assessed(held, "not_implemented"));

        assertThat(read(decision).at("/state/compliance").asText())
                .isEqualTo("partially_implemented");
        assertThat(read(decision).at("/state/people").findValuesAsText("compliance"))
                .containsExactly("implemented", "not_implemented");
        Patience.until(() -> assertThat(codesOfTasks()).doesNotContain("confirm_compliance"));
        Patience.until(() -> assertThat(status("demands", demand)).isEqualTo("partially_met"));
        Patience.until(() ->
                assertThat(anybody.get("/v1/persons/" + held).text())
                        .contains("compliance-assessed", "not_implemented"));
    }

    @Test
    void R17_a_deadline_that_passed_without_action_is_told_and_pursued() {
        UUID decision = opinion();

        editor.records(DECISIONS, decision, Fact.of("{\"kind\": \"transmitted\"}", "2024-01-20"));

        Patience.within(Patience.OF_A_RETURN) // the days are looked at every few seconds here
                .untilAsserted(() ->
                        assertThat(
                                        read(decision)
                                                .at("/state/missed_deadlines")
                                                .findValuesAsText("due"))
                                .containsOnly("2024-07-20"));
        assertThat(proposals(decision))
                .extracting(one -> one.at("/act/compliance").asText())
                .containsOnly("not_implemented");
        Patience.until(() -> assertThat(codesOfTasks()).contains("follow_up_missed"));
        assertThat(read(decision).at("/state/compliance").asText()).isEqualTo("no_information");
    }

    @Test
    void INV_A_08_what_a_State_refuses_stays_open_and_is_pursued() {
        UUID decision = opinion();

        editor.records(DECISIONS, decision, assessed(released, "rejected"));

        assertThat(read(decision).at("/state/people/0/open/0").asText()).isEqualTo("release");
        Patience.until(() -> assertThat(codesOfTasks()).contains("pursue_refused_decision"));
    }

    private void assertShownOnPages(UUID decision) {
        Patience.until(() ->
                assertThat(anybody.get("/v1/persons/" + held).text())
                        .contains("/v1/mechanism-decisions/" + decision, "\"release\""));
    }

    private UUID opinion() {
        return editor.opens(
                DECISIONS,
                """
                {"body": "Invented Working Group", "mechanism": "un_wgad", \
                "decision_kind": "opinion", "respondent_state": "KZ", \
                "subjects": ["%s", "%s"]}\
                """
                        .formatted(released, held),
                Fact.of("{\"kind\": \"adopted\"}", "2024-01-10"),
                Fact.of("{\"kind\": \"demand_made\", \"type\": \"release\"}", "2024-01-10"));
    }

    private UUID implementation(UUID decision) {
        UUID campaign =
                editor.opens(
                        "campaigns",
                        """
                        {"title": "Carry it out", "campaign_kind": "campaign", \
                        "owner": {"name": "An Invented Organisation"}, \
                        "stance": "supports_subject", "subjects": ["%s", "%s"], \
                        "publication_basis": "public_source"}\
                        """
                                .formatted(released, held),
                        Fact.of("{\"kind\": \"launched\"}", "2024-02-01"));
        return editor.opens(
                "demands",
                """
                {"campaign_id": "%s", "type": "implement_un_decision", \
                "text": "Carry the opinion out", "subjects": ["%s", "%s"], "matter": "%s"}\
                """
                        .formatted(campaign, released, held, decision),
                Fact.of("{\"kind\": \"opened\"}", "2024-02-01"));
    }

    private UUID imprisoned(UUID person) {
        return editor.opens(
                "custody-records",
                "{\"person_id\": \"" + person + "\"}",
                Fact.of("{\"kind\": \"imprisoned\"}", "2023-05-01"));
    }

    private static Fact assessed(UUID person, String compliance) {
        return Fact.of(
                """
                {"kind": "compliance_assessed", "demand": "release", "person_id": "%s", \
                "compliance": "%s", "by": "An Invented Organisation"}\
                """
                        .formatted(person, compliance),
                "2024-06-02");
    }

    private JsonNode read(UUID decision) {
        return reviewer.get("/v1/" + DECISIONS + "/" + decision).with(200).json();
    }

    private List<JsonNode> proposals(UUID decision) {
        return read(decision)
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("standing").asText().equals("proposed"))
                .filter(entry -> entry.path("retracted_at").isMissingNode())
                .toList();
    }

    private List<String> codesOfTasks() {
        return reviewer.get("/v1/tasks?person_id=" + released + "&status=open")
                .with(200)
                .json()
                .path("items")
                .findValuesAsText("code");
    }
}
