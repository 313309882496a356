package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.e2e.Hunted.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/** What a lawyer reads of somebody whom two States ask for, from the first arrest to the bar. */
class ProceedingsJourneyIT {

    private static final String EXTRADITIONS = "extradition-proceedings";
    private static final String ASYLUM = "asylum-applications";

    private final Editor editor = new Editor(Role.REVIEWER);
    private final Door reviewer = Door.as(Role.REVIEWER);
    private final Door partner = Door.as(Role.PARTNER);
    private final UUID person = editor.registers("Iuridica Invented");

    @Test
    void one_answer_tells_what_is_pending_what_blocks_it_and_what_can_be_relied_on() {
        UUID refused = requested("RU", "AT", "2023-02-01");
        record(
                EXTRADITIONS,
                refused,
                """
                {"kind": "refused", "level": "supreme_court", "finality": "final", \
                "grounds": ["political_motive"]}\
                """,
                "2023-06-01");
        UUID asked = requested("KZ", "LT", "2024-04-01");
        record(EXTRADITIONS, asked, "{\"kind\": \"arrest_made\"}", "2024-04-10");
        UUID application = seeksAsylum();

        assertSuspended(asked, application);

        String granted = grant(application);
        Patience.until(() -> assertThat(codesOfTasks()).contains("confirm_bar"));
        assertThat(reliable()).contains(granted);

        confirm(asked, application);

        Patience.until(() -> assertThat(codesOfTasks()).doesNotContain("confirm_bar"));
        assertThat(status(EXTRADITIONS, asked)).isEqualTo("barred");
        assertThat(blocks(reviewer).stream().map(b -> b.path("type").asText())).contains("bars");
        assertThat(proceedings(reviewer, "").at("/pending").toString())
                .contains(asked.toString())
                .doesNotContain(refused.toString());
        assertThat(decisionsIn("AT").getFirst().at("/grounds/0").asText())
                .isEqualTo("political_motive");
    }

    @Test
    void the_answer_of_an_earlier_day_is_what_was_true_on_it() {
        UUID asked = requested("KZ", "LT", "2024-04-01");
        seeksAsylum();
        Patience.until(() -> assertThat(status(EXTRADITIONS, asked)).isEqualTo("suspended"));

        JsonNode before = proceedings(reviewer, "?as_of=2024-04-15");

        assertThat(before.path("as_of").asText()).isEqualTo("2024-04-15");
        assertThat(before.path("blocks")).isEmpty();
        assertThat(before.at("/pending/0/matters/0/status").asText()).isEqualTo("request_received");
    }

    @Test
    void a_hidden_application_leaves_no_trace_in_what_a_partner_reads() {
        UUID asked = requested("KZ", "LT", "2024-04-01");
        Answer before = partner.get(path("effects")).with(200);
        Answer pending = partner.get(path("proceedings")).with(200);

        UUID hidden = UUID.randomUUID();
        editor.opens(
                ASYLUM,
                hidden,
                applicants(),
                "restricted",
                Fact.of(lodged(), "2024-06-01").shownTo("restricted"));

        Patience.until(() ->
                assertThat(effects(reviewer).path("edges").toString())
                        .contains(hidden.toString(), asked.toString()));
        assertThat(partner.get(path("effects")).text()).isEqualTo(before.text());
        assertThat(partner.get(path("effects")).etag()).isEqualTo(before.etag());
        assertThat(partner.get(path("proceedings")).text()).isEqualTo(pending.text());
    }

    @Test
    void nobody_below_staff_reads_of_tasks_or_risk() {
        requested("KZ", "LT", "2024-04-01");

        JsonNode told = proceedings(partner, "");

        assertThat(told.has("tasks") && !told.path("tasks").isNull()).isFalse();
        assertThat(told.at("/links").has("risk")).isFalse();
        assertThat(partner.get("/v1/tasks?person_id=" + person).status()).isEqualTo(403);
        assertThat(Door.as(Role.ANYBODY).get("/v1/tasks").status()).isEqualTo(401);
    }

    private void assertSuspended(UUID asked, UUID application) {
        Patience.until(() ->
                assertThat(effects(reviewer).path("edges").valueStream())
                        .anySatisfy(edge -> {
                            assertThat(edge.path("type").asText()).isEqualTo("suspends");
                            assertThat(edge.path("rule").asText()).isEqualTo("R-01");
                            assertThat(edge.path("from").asText())
                                    .isEqualTo(application.toString());
                            assertThat(edge.path("to").asText()).isEqualTo(asked.toString());
                        }));
    }

    private UUID requested(String by, String of, String on) {
        return editor.opens(
                EXTRADITIONS,
                """
                {"person_id": "%s", "requesting_state": "%s", "requested_state": "%s"}\
                """
                        .formatted(person, by, of),
                Fact.of("{\"kind\": \"request_received\"}", on));
    }

    private UUID seeksAsylum() {
        return editor.opens(ASYLUM, applicants(), Fact.of(lodged(), "2024-06-01"));
    }

    private String applicants() {
        return """
        {"applicants": [{"person_id": "%s"}], "host_state": "LT"}\
        """
                .formatted(person);
    }

    private static String lodged() {
        return "{\"kind\": \"lodged\", \"suspensive\": \"yes\"}";
    }

    private String grant(UUID application) {
        return record(
                ASYLUM,
                application,
                """
                {"kind": "granted", "protection_type": "refugee_status", "finality": "final", \
                "grounds": ["political_opinion"], "against_states": ["KZ"]}\
                """,
                "2024-09-02");
    }

    private void confirm(UUID asked, UUID application) {
        record(
                EXTRADITIONS,
                asked,
                """
                {"kind": "barred", "ground": "refugee_status", "link_id": "%s"}\
                """
                        .formatted(application),
                "2024-09-10");
    }

    private String record(String kind, UUID docket, String act, String on) {
        return editor.records(kind, docket, Fact.of(act, on)).at("/entry/id").asText();
    }

    private List<String> codesOfTasks() {
        return proceedings(reviewer, "")
                .path("tasks")
                .valueStream()
                .map(task -> task.path("code").asText())
                .toList();
    }

    private List<String> reliable() {
        return proceedings(reviewer, "")
                .path("reliable")
                .valueStream()
                .map(decision -> decision.path("entry_id").asText())
                .toList();
    }

    private List<JsonNode> decisionsIn(String state) {
        return proceedings(reviewer, "")
                .path("reliable")
                .valueStream()
                .filter(decision -> decision.path("state").asText().equals(state))
                .toList();
    }

    private List<JsonNode> blocks(Door reader) {
        return proceedings(reader, "").path("blocks").valueStream().toList();
    }

    private JsonNode effects(Door reader) {
        return reader.get(path("effects")).with(200).json();
    }

    private JsonNode proceedings(Door reader, String query) {
        return reader.get(path("proceedings") + query).with(200).json();
    }

    private String path(String what) {
        return "/v1/persons/" + person + "/" + what;
    }
}
