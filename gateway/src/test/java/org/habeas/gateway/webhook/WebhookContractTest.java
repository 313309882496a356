package org.habeas.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.habeas.gateway.change.FeedItem;
import org.habeas.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebhookContractTest {
    private static final ObjectMapper MAPPER = Json.mapper();
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private static JsonNode contract() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("contracts")) ? here : here.getParent();
        Path file = (root == null ? here : root).resolve("contracts/asyncapi.yaml");
        return new YAMLMapper().readTree(file.toFile());
    }

    private static List<JsonNode> messages() throws IOException {
        JsonNode contract = contract();
        return StreamSupport.stream(
                        contract.at("/channels/webhooks/messages").spliterator(), false)
                .map(reference -> contract.at(reference.get("$ref").asText().substring(1)))
                .toList();
    }

    static Stream<Message> messagesOfOurs() {
        return Stream.of(
                Message.of(new FeedItem.Upsert("persons", "1", "e", "{}"), "t", NOON),
                Message.of(
                        new FeedItem.Tombstone("persons", "1", "merged_into", "2", "m"), "t", NOON),
                Message.of(new FeedItem.Tombstone("persons", "1", "deleted", null, "m"), "t", NOON),
                Message.about(DeliveryKind.FEED_RESTARTED, "t", NOON),
                Message.about(DeliveryKind.TEST, null, NOON));
    }

    @Test
    void every_kind_of_message_is_described_with_an_example() throws IOException {
        assertThat(messages())
                .extracting(message -> message.at("/payload/properties/type/const").asText())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(DeliveryKind.values()).map(DeliveryKind::type).toList());
        assertThat(messages())
                .allSatisfy(message ->
                        assertThat(message.at("/examples/0/payload/type"))
                                .isEqualTo(message.at("/payload/properties/type/const")));
    }

    @ParameterizedTest
    @MethodSource("messagesOfOurs")
    void a_message_is_as_described(Message message) throws IOException {
        JsonNode sent = MAPPER.readTree(message.json(MAPPER));
        JsonNode described =
                messages().stream()
                        .filter(one ->
                                one.at("/payload/properties/type/const").equals(sent.get("type")))
                        .findFirst()
                        .orElseThrow();
        JsonNode data = described.at("/payload/properties/data");
        JsonNode schema =
                data.has("$ref") ? contract().at(data.get("$ref").asText().substring(1)) : data;

        assertThat(names(sent)).containsExactlyInAnyOrder("type", "timestamp", "data");
        assertThat(names(schema.path("properties"))).containsAll(names(sent.get("data")));
        schema.path("required")
                .forEach(name -> assertThat(sent.get("data").has(name.asText())).isTrue());
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
