package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/** What runs out is known to staff, stands in their calendars, and is told to nobody else. */
class DeadlineJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Door ANYBODY = Door.as(Role.ANYBODY);

    private final Editor editor = new Editor();

    @Test
    void an_arrest_stands_in_the_calendar_until_the_calendar_is_revoked() {
        UUID person = arrested();
        JsonNode feed =
                editor.door()
                        .post("/v1/calendar-feeds", "{\"person_id\": \"" + person + "\"}")
                        .with(201)
                        .json();

        Answer calendar = ANYBODY.get(feed.at("/address").asText()).with(200);

        assertThat(calendar.header("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(calendar.text())
                .contains("SUMMARY:TL-04", "SUMMARY:TL-05")
                .contains(TODAY.plusDays(40).toString().replace("-", ""))
                .doesNotContain(person.toString(), "KZ", "LT", "Invented");

        editor.door()
                .send("DELETE", "/v1/calendar-feeds/" + feed.at("/id").asText(), null)
                .with(204);

        ANYBODY.get(feed.at("/address").asText()).with(404);
    }

    @Test
    void the_transmission_of_an_opinion_starts_the_time_of_the_State() {
        UUID person = editor.registers("Tempora Invented");
        editor.opens(
                "mechanism-decisions",
                """
                {"body": "Invented Working Group", "mechanism": "un_wgad", \
                "decision_kind": "opinion", "respondent_state": "KZ", "subjects": ["%s"]}\
                """
                        .formatted(person),
                Fact.of("{\"kind\": \"adopted\"}", "2024-04-10"),
                Fact.of("{\"kind\": \"transmitted\"}", "2024-04-25"));

        Patience.until(() ->
                assertThat(deadlines(person).at("/items/0/due").asText()).isEqualTo("2024-10-25"));
        assertThat(deadlines(person).at("/items/0/rule/id").asText()).isEqualTo("TL-09");
        assertThat(deadlines(person).at("/items/0/rule/confirmed").asBoolean()).isFalse();
    }

    @Test
    void deadlines_are_for_staff_and_rules_for_everybody() {
        ANYBODY.get("/v1/deadlines").with(401);
        Door.as(Role.PARTNER).get("/v1/deadlines").with(403);

        assertThat(ANYBODY.get("/v1/time-limit-rules").with(200).at("/items")).isNotEmpty();
        assertThat(
                        ANYBODY.post(
                                        "/v1/deadlines/computations",
                                        "{\"rule\": \"TL-10\", \"start\": \"2017-04\"}")
                                .with(200)
                                .at("/why_not/latest_due")
                                .asText())
                .isEqualTo("2017-10-27");
    }

    private UUID arrested() {
        UUID person = editor.registers("Custodia Invented");
        editor.opens(
                "extradition-proceedings",
                """
                {"person_id": "%s", "requesting_state": "KZ", "requested_state": "LT"}\
                """
                        .formatted(person),
                Fact.of("{\"kind\": \"provisionally_arrested\"}", TODAY.toString()));
        return person;
    }

    private JsonNode deadlines(UUID person) {
        return editor.door().get("/v1/deadlines?person_id=" + person).with(200).json();
    }
}
