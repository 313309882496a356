package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.standardwebhooks.Webhook;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Processes;
import org.habeas.e2e.system.Receiver;
import org.habeas.e2e.system.Receiver.Message;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A partner is told that something has changed, and reads what it says by itself. */
class WebhookJourneyIT {
    private static final Door PARTNER = Door.as(Role.PARTNER);
    private static final JsonMapper JSON = new JsonMapper();

    private final Editor editor = new Editor();
    private final Receiver receiver = new Receiver();
    private final UUID person = UUID.randomUUID();
    private final Answer made =
            PARTNER.post(
                            "/v1/webhooks",
                            "{\"url\": \"%s\", \"filter\": {\"types\": [], \"person_id\": \"%s\", \"states\": [], \"statuses\": []}}"
                                    .formatted(receiver.url(), person))
                    .with(201);
    private final String path = "/v1/webhooks/" + made.at("/id").asText();

    @AfterEach
    void end() {
        PARTNER.send("DELETE", path, null, "If-Match", PARTNER.get(path).etag());
        receiver.close();
    }

    @Test
    void what_is_recorded_is_told_thinly_and_neither_a_closed_receiver_nor_a_dead_gateway_loses_it()
            throws Exception {
        editor.opens("persons", person, "{\"named\": true, \"minor\": false}", name("Nuntia"));
        Message first = awaited("persons/" + person, 0);
        verified(first);
        assertThat(first.body()).doesNotContain("Nuntia");
        Patience.until(() -> assertTokenLeadsTo(first, person, "Nuntia Invented"));

        receiver.close();
        UUID custody = editor.opens("custody-records", about(""), arrest());
        JsonNode failed = logged("custody-records", "pending", 1);
        assertThat(failed.at("/attempts/0/failure").asText()).isNotEmpty();
        receiver.open();
        UUID restriction =
                editor.opens("restrictions", about(", \"type\": \"travel_ban\""), imposed());
        killGateway();

        Message again = awaited("custody-records/" + custody, 1);
        verified(again);
        assertThat(again.id()).isEqualTo(failed.path("message_id").asText());
        verified(awaited("restrictions/" + restriction, 1));
        JsonNode delivered = logged("custody-records", "delivered", 2);

        PARTNER.post(path + "/deliveries/" + delivered.path("id").asText() + "/replays", "{}")
                .with(202);
        Patience.until(() ->
                assertThat(receiver.messages().stream().map(Message::id))
                        .filteredOn(again.id()::equals)
                        .hasSize(2));
    }

    private String about(String more) {
        return "{\"person_id\": \"%s\"%s}".formatted(person, more);
    }

    private static Fact name(String first) {
        return Fact.of(
                "{\"kind\": \"named\", \"value\": \"%s Invented\", \"name_kind\": \"primary\"}"
                        .formatted(first),
                "2019-01-01");
    }

    private static Fact arrest() {
        return Fact.of("{\"kind\": \"arrested\", \"state\": \"KZ\"}", "2024-01-10");
    }

    private static Fact imposed() {
        return Fact.of("{\"kind\": \"imposed\"}", "2024-01-11");
    }

    /** The message about a record, at that place or later among those that came. */
    private Message awaited(String record, int from) {
        Patience.within(Patience.OF_A_RETURN)
                .untilAsserted(() -> assertThat(about(record, from)).isNotEmpty());
        return about(record, from).getFirst();
    }

    private List<Message> about(String record, int from) {
        return receiver.messages().stream()
                .skip(from)
                .filter(message -> {
                    JsonNode data = body(message).path("data");
                    return record.equals(
                            data.path("type").asText() + "/" + data.path("id").asText());
                })
                .toList();
    }

    private void verified(Message message) throws Exception {
        new Webhook(made.at("/secret").asText()).verify(message.body(), message.headers());
        assertThat(body(message).path("data").propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("type", "id", "token");
    }

    private static void assertTokenLeadsTo(Message message, UUID record, String name) {
        JsonNode item = firstAfter("/v1/changes?token=" + body(message).at("/data/token").asText());
        assertThat(item.path("id").asText()).isEqualTo(record.toString());
        assertThat(item.at("/record/display_name").asText()).isEqualTo(name);
    }

    /** A page may be empty and lead to the next. */
    private static JsonNode firstAfter(String link) {
        Answer page = PARTNER.get(link).with(200);
        while (page.at("/items").isEmpty() && page.at("/next_link").isTextual()) {
            page = PARTNER.get(page.at("/next_link").asText()).with(200);
        }
        return page.at("/items/0");
    }

    private static JsonNode body(Message message) {
        try {
            return JSON.readTree(message.body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the log says of the message about a record of that type, after so many tries. */
    private JsonNode logged(String type, String state, int tries) {
        Patience.within(Patience.OF_A_RETURN)
                .untilAsserted(() -> {
                    JsonNode line = line(type);
                    assertThat(line.path("state").asText()).isEqualTo(state);
                    assertThat(line.path("attempts")).hasSizeGreaterThanOrEqualTo(tries);
                });
        return line(type);
    }

    private JsonNode line(String type) {
        return PARTNER.get(path + "/deliveries")
                .with(200)
                .at("/items")
                .valueStream()
                .filter(line -> line.path("record_type").asText().equals(type))
                .findFirst()
                .orElseGet(JSON::createObjectNode);
    }

    private static void killGateway() {
        Processes processes = PackagedHabeas.running().processes();
        long dead = processes.kill("gateway");
        Patience.within(Patience.OF_A_RETURN)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .untilAsserted(() -> {
                    assertThat(processes.pid("gateway")).isNotEqualTo(dead);
                    PARTNER.get("/v1/persons?limit=1").with(200);
                });
    }
}
