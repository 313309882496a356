package org.habeas.e2e.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.jspecify.annotations.Nullable;

/** What was asked and answered, by operation id, beside what is recorded in the sources. */
public final class Examples {
    static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();
    private static final Path FILE =
            Path.of(System.getProperty("habeas.root"))
                    .resolve("gateway/src/main/resources/contract/examples.json");

    private final ObjectNode seen = JSON.createObjectNode();
    private final Set<String> chance = new HashSet<>();
    private final JsonNode paths = Door.as(Role.ANYBODY).get("/openapi").with(200).at("/paths");

    /** Whether the API has this operation, such as {@code PUT /v1/persons/{id}}. */
    public boolean knows(String operation) {
        return !id(operation).isEmpty();
    }

    private String id(String operation) {
        String[] parts = operation.split(" ", 2);
        return paths.path(parts[1])
                .path(parts[0].toLowerCase(Locale.ROOT))
                .path("operationId")
                .asText();
    }

    /** What the system answered just now. */
    public void recorded(String operation, @Nullable JsonNode request, Answer answer) {
        Steady steady = new Steady();
        ObjectNode example = example(operation, request == null ? null : steady.of(request));
        example.put("status", Integer.toString(answer.status()));
        if (!answer.text().isEmpty()) {
            String media = answer.header("Content-Type").orElse("").split(";", 2)[0];
            example.put("media", media);
            example.set(
                    "response",
                    media.endsWith("json")
                            ? steady.of(Excerpt.of(answer.json()))
                            : steady.of(JSON.getNodeFactory().textNode(answer.text())));
        }
    }

    /** What cannot be had on this machine, such as what comes of a mail, is written by hand. */
    void written(String operation, @Nullable JsonNode request, JsonNode told) {
        ObjectNode example = example(operation, request).put("written", true);
        example.set("status", told.path("status"));
        JsonNode response =
                told.has("like")
                        ? seen.path(told.path("like").asText()).path("response")
                        : told.path("response");
        if (!response.isMissingNode()) {
            example.put("media", "application/json").set("response", response);
        }
    }

    private ObjectNode example(String operation, @Nullable JsonNode request) {
        if (!knows(operation)) {
            throw new AssertionError("the API has no operation " + operation);
        }
        ObjectNode example = seen.putObject(id(operation));
        if (request != null) {
            example.set("request", request);
        }
        return example;
    }

    /** Other tests decide what stands in this answer, so that only its schema binds it. */
    void leaveToChance(String operation) {
        chance.add(id(operation));
    }

    /** The names of the operations that have an example now. */
    public Set<String> names() {
        return names(seen);
    }

    /** The names of those in the sources. */
    public static Set<String> namesInSources() {
        return names(inSources());
    }

    private static Set<String> names(JsonNode examples) {
        Set<String> names = new HashSet<>();
        examples.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What the example of an operation looks like now, and in the sources. */
    public record Comparison(String operation, Set<String> now, Set<String> inSources) {}

    /** For each that does not depend on what other tests left. */
    public List<Comparison> comparisons() {
        JsonNode sources = inSources();
        return seen.properties().stream()
                .filter(example -> !chance.contains(example.getKey()))
                .map(example ->
                        new Comparison(
                                example.getKey(),
                                Shape.of(example.getValue()),
                                Shape.of(sources.path(example.getKey()))))
                .toList();
    }

    private static JsonNode inSources() {
        try {
            return JSON.readTree(FILE.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts them into the sources. */
    public void write() throws IOException {
        Files.writeString(FILE, JSON.writeValueAsString(JSON.treeToValue(seen, Map.class)) + "\n");
    }
}
