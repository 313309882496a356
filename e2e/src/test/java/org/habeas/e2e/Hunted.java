package org.habeas.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Role;

/**
 * An invented person in Lithuania whose extradition Kazakhstan asks for, and the campaign for them.
 */
record Hunted(Editor editor, UUID person, UUID custody, UUID extradition, UUID campaign) {

    private static final Door READER = Door.as(Role.ANYBODY);

    static Hunted by(Editor editor, String name) {
        UUID person = editor.registers(name);
        UUID custody =
                editor.opens(
                        "custody-records",
                        head("{\"person_id\": \"%s\"}", person),
                        Fact.of("{\"kind\": \"wanted\", \"by\": \"KZ\"}", "2024-02-01"),
                        Fact.of("{\"kind\": \"lives_abroad\", \"state\": \"LT\"}", "2024-03-01"));
        UUID extradition = requested(editor, person, "KZ");
        UUID campaign =
                editor.opens(
                        "campaigns",
                        head(
                                """
                                {"title": "Do not hand them over", "campaign_kind": "campaign", \
                                "owner": {"name": "Invented Foundation"}, \
                                "stance": "supports_subject", "subjects": ["%s"], \
                                "publication_basis": "consent"}\
                                """,
                                person),
                        Fact.of("{\"kind\": \"launched\"}", "2024-05-01"));
        new Editor(Role.REVIEWER)
                .records(
                        "campaigns", campaign, Fact.of("{\"kind\": \"signed_off\"}", "2024-05-01"));
        return new Hunted(editor, person, custody, extradition, campaign);
    }

    /** A request to Lithuania. */
    static UUID requested(Editor editor, UUID person, String by) {
        return editor.opens(
                "extradition-proceedings",
                """
                {"person_id": "%s", "requesting_state": "%s", "requested_state": "LT"}\
                """
                        .formatted(person, by),
                Fact.of("{\"kind\": \"request_received\"}", "2024-04-01"));
    }

    UUID demands(String type) {
        return editor.opens(
                "demands",
                """
                {"campaign_id": "%s", "type": "%s", "text": "As the campaign says", \
                "subjects": ["%s"]}\
                """
                        .formatted(campaign, type, person),
                Fact.of("{\"kind\": \"opened\"}", "2024-05-01"));
    }

    /** An application in Lithuania. */
    UUID seeksAsylum(String visibility, String suspensive) {
        UUID application = UUID.randomUUID();
        editor.opens(
                "asylum-applications",
                application,
                """
                {"applicants": [{"person_id": "%s"}], "host_state": "LT"}\
                """
                        .formatted(person),
                visibility,
                Fact.of(
                                """
                                {"kind": "lodged", "suspensive": "%s"}\
                                """
                                        .formatted(suspensive),
                                "2024-06-01")
                        .shownTo(visibility));
        return application;
    }

    static JsonNode page(UUID person) {
        return READER.get("/v1/persons/" + person).with(200).json();
    }

    static JsonNode docket(String kind, UUID id) {
        return READER.get("/v1/" + kind + "/" + id).with(200).json();
    }

    static String status(String kind, UUID id) {
        return docket(kind, id).path("status").asText();
    }

    /** The entries that a rule has made because of another entry. */
    static List<JsonNode> causedBy(String entry, JsonNode docket) {
        return docket.path("entries")
                .valueStream()
                .filter(e -> e.at("/cause/entry_id").asText().equals(entry))
                .toList();
    }

    private static String head(String json, UUID person) {
        return json.formatted(person);
    }
}
