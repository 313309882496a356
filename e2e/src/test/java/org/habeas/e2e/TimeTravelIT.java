package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was shown on any day, and what was known at any instant, can be had for ever. */
class TimeTravelIT {

    private static final Door READER = Door.as(Role.ANYBODY);
    private static final String BEGINNING = "2024-01-10";
    private static final String TURN = "2024-03-01";

    private final Editor editor = new Editor();

    /**
     * A matter that begins, then takes a turn that was recorded wrongly and is corrected.
     *
     * @param head with PERSON for the person
     */
    record Story(
            String kind,
            String head,
            String beginning,
            String begun,
            String mistake,
            String mistaken,
            String correction,
            String corrected) {

        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Story> stories() {
        return Stream.of(
                new Story(
                        "custody-records",
                        "{\"person_id\": \"PERSON\"}",
                        "{\"kind\": \"arrested\", \"state\": \"KZ\"}",
                        "police_custody",
                        "{\"kind\": \"released\"}",
                        "at_liberty",
                        "{\"kind\": \"remanded\", \"state\": \"KZ\"}",
                        "remand"),
                new Story(
                        "criminal-proceedings",
                        "{\"person_id\": \"PERSON\", \"prosecuting_state\": \"KZ\"}",
                        """
                        {"kind": "charge_brought", "charge": "libel", "source_term": "libel", \
                        "offence": "libel"}\
                        """,
                        "accused",
                        "{\"kind\": \"convicted\"}",
                        "convicted_not_final",
                        "{\"kind\": \"acquitted\"}",
                        "acquitted"),
                new Story(
                        "restrictions",
                        "{\"person_id\": \"PERSON\", \"type\": \"travel_ban\"}",
                        "{\"kind\": \"imposed\"}",
                        "active",
                        "{\"kind\": \"lifted\"}",
                        "lifted",
                        "{\"kind\": \"suspended\"}",
                        "suspended"),
                new Story(
                        "extradition-proceedings",
                        """
                        {"person_id": "PERSON", "requesting_state": "KZ", "requested_state": "LT"}\
                        """,
                        "{\"kind\": \"request_received\"}",
                        "request_received",
                        "{\"kind\": \"refused\", \"finality\": \"final\"}",
                        "refused_final",
                        "{\"kind\": \"refused\", \"finality\": \"not_final\"}",
                        "refused_not_final"),
                new Story(
                        "interpol-alerts",
                        "{\"person_id\": \"PERSON\", \"alert_type\": \"red_notice\"}",
                        "{\"kind\": \"refused\"}",
                        "refused",
                        "{\"kind\": \"deleted\"}",
                        "deleted",
                        "{\"kind\": \"withdrawn\"}",
                        "withdrawn"),
                new Story(
                        "asylum-applications",
                        "{\"applicants\": [{\"person_id\": \"PERSON\"}], \"host_state\": \"LT\"}",
                        "{\"kind\": \"lodged\"}",
                        "lodged",
                        "{\"kind\": \"refused_finally\"}",
                        "refused_final",
                        "{\"kind\": \"refused\"}",
                        "refused_first_instance"),
                new Story(
                        "campaigns",
                        """
                        {"title": "Invented", "campaign_kind": "campaign", "stance": "policy", \
                        "owner": {"name": "Invented Foundation"}}\
                        """,
                        "{\"kind\": \"launched\"}",
                        "active",
                        "{\"kind\": \"closed\", \"outcome\": \"won\"}",
                        "closed_won",
                        "{\"kind\": \"closed\", \"outcome\": \"partial\"}",
                        "closed_partial"),
                new Story(
                        "demands",
                        "{\"type\": \"allow_visit\", \"text\": \"Let them\", \"subjects\": [\"PERSON\"]}",
                        "{\"kind\": \"opened\"}",
                        "open",
                        "{\"kind\": \"met\", \"evidence\": {\"text\": \"as heard\"}}",
                        "met",
                        "{\"kind\": \"rejected\", \"evidence\": {\"text\": \"as heard\"}}",
                        "rejected"),
                new Story(
                        "declarations",
                        "{\"assembly\": \"Invented Assembly\", \"title\": \"On an invention\"}",
                        "{\"kind\": \"tabled\"}",
                        "tabled",
                        "{\"kind\": \"closed\"}",
                        "closed",
                        "{\"kind\": \"published\"}",
                        "published"));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void after_a_correction_the_old_answer_is_still_to_be_had(Story story) {
        UUID docket = begins(story);
        JsonNode mistake = recorded(story, docket, Fact.of(story.mistake(), TURN));
        Answer old = read(story, docket, "?known_at=" + mistake.path("recorded_at").asText());
        assertThat(status(story, docket, "")).isEqualTo(story.mistaken());

        JsonNode correction =
                recorded(
                        story,
                        docket,
                        Fact.of(story.correction(), TURN).correcting(mistake.path("id").asText()));

        assertThat(status(story, docket, "")).isEqualTo(story.corrected());
        Answer then = read(story, docket, "?known_at=" + mistake.path("recorded_at").asText());
        assertThat(then.at("/status").asText()).isEqualTo(story.mistaken());
        assertThat(then.at("/entries")).isEqualTo(old.at("/entries"));
        assertThat(status(story, docket, "?known_at=" + correction.path("recorded_at").asText()))
                .isEqualTo(story.corrected());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void on_each_day_the_state_is_the_one_of_that_day(Story story) {
        UUID docket = begins(story);
        recorded(story, docket, Fact.of(story.mistake(), TURN));

        assertThat(status(story, docket, "?as_of=2024-01-09"))
                .isNotIn(story.begun(), story.mistaken());
        assertThat(status(story, docket, "?as_of=" + BEGINNING)).isEqualTo(story.begun());
        assertThat(status(story, docket, "?as_of=2024-02-29")).isEqualTo(story.begun());
        assertThat(status(story, docket, "?as_of=" + TURN)).isEqualTo(story.mistaken());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void before_it_was_opened_a_docket_was_not_known(Story story) {
        UUID docket = begins(story);

        READER.get("/v1/" + story.kind() + "/" + docket + "?known_at=2026-01-01T00:00:00Z")
                .with(404);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_list_of_a_day_has_what_was_in_that_state_then(Story story) {
        UUID docket = begins(story);
        recorded(story, docket, Fact.of(story.mistake(), TURN));

        assertThat(listed(story, docket, "as_of=2024-02-01&status=" + story.begun())).isTrue();
        assertThat(listed(story, docket, "as_of=2024-02-01&status=" + story.mistaken())).isFalse();
        assertThat(listed(story, docket, "status=" + story.mistaken())).isTrue();
    }

    @Test
    void an_entry_that_was_taken_back_is_gone_today_and_stands_in_the_past() {
        Story story = stories().findFirst().orElseThrow();
        UUID docket = begins(story);
        JsonNode mistake = recorded(story, docket, Fact.of(story.mistake(), TURN));
        String etag = editor.door().get("/v1/custody-records/" + docket).etag();

        editor.door()
                .post(
                        "/v1/custody-records/%s/entries/%s/retraction"
                                .formatted(docket, mistake.path("id").asText()),
                        "{\"reason\": \"another person of that name\"}",
                        "If-Match",
                        etag)
                .with(200);

        assertThat(status(story, docket, "")).isEqualTo(story.begun());
        assertThat(status(story, docket, "?known_at=" + mistake.path("recorded_at").asText()))
                .isEqualTo(story.mistaken());
    }

    @Test
    void the_page_of_a_person_travels_too() {
        UUID person = editor.registers("Viatora Invented");
        UUID custody =
                editor.opens(
                        "custody-records",
                        "{\"person_id\": \"" + person + "\"}",
                        Fact.of("{\"kind\": \"arrested\", \"state\": \"KZ\"}", BEGINNING));
        JsonNode mistake =
                editor.records(
                                "custody-records",
                                custody,
                                Fact.of("{\"kind\": \"released\"}", TURN))
                        .at("/entry");
        editor.records(
                "custody-records",
                custody,
                Fact.of("{\"kind\": \"remanded\", \"state\": \"KZ\"}", TURN)
                        .correcting(mistake.path("id").asText()));

        String page = "/v1/persons/" + person;
        String known = "?known_at=" + mistake.path("recorded_at").asText();
        assertThat(READER.get(page).with(200).at("/standing/custody").asText()).isEqualTo("remand");
        assertThat(READER.get(page + known).with(200).at("/standing/custody").asText())
                .isEqualTo("at_liberty");
        assertThat(
                        READER.get(page + "?as_of=2024-02-01")
                                .with(200)
                                .at("/standing/custody")
                                .asText())
                .isEqualTo("police_custody");
    }

    private UUID begins(Story story) {
        UUID person = editor.registers("Tempora Invented");
        return editor.opens(
                story.kind(),
                story.head().replace("PERSON", person.toString()),
                Fact.of(story.beginning(), BEGINNING));
    }

    private JsonNode recorded(Story story, UUID docket, Fact fact) {
        return editor.records(story.kind(), docket, fact).at("/entry");
    }

    private static Answer read(Story story, UUID docket, String query) {
        return READER.get("/v1/" + story.kind() + "/" + docket + query).with(200);
    }

    private static String status(Story story, UUID docket, String query) {
        return read(story, docket, query).at("/status").asText();
    }

    private static boolean listed(Story story, UUID docket, String query) {
        String next = "/v1/" + story.kind() + "?limit=200&" + query;
        while (!next.isEmpty()) {
            Answer page = READER.get(next).with(200);
            if (page.text().contains("\"" + docket + "\"")) {
                return true;
            }
            next = page.at("/next").asText("");
        }
        return false;
    }
}
