package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Contract;
import org.habeas.e2e.system.Contract.Operation;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/**
 * The examples in the description of the API are what the running system answered about invented
 * people. {@code -Dhabeas.contracts.write=true} records them anew.
 */
class ExamplesIT {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();
    private static final Path FILE =
            Path.of(System.getProperty("habeas.root"))
                    .resolve("gateway/src/main/resources/contract/examples.json");
    private static final Door REVIEWER = Door.as(Role.REVIEWER);

    private final ObjectNode seen = JSON.createObjectNode();
    private final JsonNode paths = Door.as(Role.ANYBODY).get("/openapi").with(200).at("/paths");

    @Test
    void the_examples_have_the_shape_of_what_is_answered_now() throws IOException {
        Contract.writes()
                .filter(Operation::opens)
                .filter(operation -> operation.method().equals("POST"))
                .filter(operation -> Sample.exists(operation.kind()))
                .filter(operation -> paths.has("/v1/" + operation.kind() + "/{id}/entries"))
                .forEach(operation -> recordAll(operation.kind()));

        if (Boolean.getBoolean("habeas.contracts.write")) {
            Files.writeString(
                    FILE, JSON.writeValueAsString(JSON.treeToValue(seen, Map.class)) + "\n");
        }
        JsonNode recorded = JSON.readTree(FILE.toFile());
        for (Map.Entry<String, JsonNode> example : recorded.properties()) {
            assertThat(shape(seen.path(example.getKey())))
                    .as(example.getKey())
                    .isEqualTo(shape(example.getValue()));
        }
    }

    /** One docket from its opening to the retraction of its entry. */
    private void recordAll(String kind) {
        Sample sample = Sample.another(kind);
        String root = "/v1/" + kind;
        String opening = "{\"head\": " + sample.head() + ", \"visibility\": \"public\"}";
        Answer opened = sent("post", root, root, opening);
        String id = opened.at("/id").asText(UUID.randomUUID().toString());
        String entry =
                "{\"act\": "
                        + sample.act()
                        + ", \"on\": \"2024-01-10\", \"sources\": [{\"title\": \"Invented notice\"}]}";
        Answer recorded = sent("post", root + "/{id}/entries", root + "/" + id + "/entries", entry);
        got(root + "/{id}", root + "/" + id);
        got(root, root + "?limit=1");
        String path = root + "/" + id + "/entries/" + recorded.at("/entry/id").asText();
        got(root + "/{id}/entries/{entry}", path);
        sent(
                "post",
                root + "/{id}/entries/{entry}/retraction",
                path + "/retraction",
                "{\"reason\": \"Recorded by mistake\"}",
                "If-Match",
                "*");
    }

    private Answer sent(String method, String place, String path, String body, String... headers) {
        Answer answer = REVIEWER.post(path, body, headers);
        if (answer.status() < 300) {
            ObjectNode example = note(place, method, answer);
            example.set("request", json(body));
        }
        return answer;
    }

    private void got(String place, String path) {
        Answer answer = REVIEWER.get(path);
        if (answer.status() == 200) {
            note(place, "get", answer);
        }
    }

    private ObjectNode note(String place, String method, Answer answer) {
        String id = paths.path(place).path(method).path("operationId").asText();
        ObjectNode example = seen.putObject(id).put("status", Integer.toString(answer.status()));
        example.set("response", answer.json());
        return example;
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException broken) {
            throw new AssertionError(body, broken);
        }
    }

    /**
     * The names of all fields with the kinds of their values; how many items a list has is chance.
     */
    private static TreeSet<String> shape(JsonNode node) {
        TreeSet<String> shape = new TreeSet<>();
        collect("", node, shape);
        return shape;
    }

    private static void collect(String at, JsonNode node, TreeSet<String> shape) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(at + "/" + field.getKey(), field.getValue(), shape));
        } else if (node.isArray()) {
            node.forEach(item -> collect(at + "/-", item, shape));
        } else {
            shape.add(at + " " + node.getNodeType());
        }
    }
}
