package org.habeas.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.habeas.gateway.answer.Document;

/**
 * The description of events and webhooks, as one document: the schemas that {@code
 * contracts/asyncapi.yaml} refers to are put in its place.
 */
final class AsyncApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String ROOT = "contracts/";

    private AsyncApi() {}

    static Document json() {
        try {
            return Document.of("application/json", JSON.writeValueAsBytes(bundled()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static Document yaml() {
        try {
            return Document.of("application/yaml", YAML.writeValueAsBytes(bundled()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static JsonNode bundled() throws IOException {
        return inlined(YAML.readTree(bytes("asyncapi.yaml")));
    }

    private static JsonNode inlined(JsonNode node) throws IOException {
        String reference = node.path("$ref").asText("");
        if (reference.startsWith("./")) {
            return inlined(JSON.readTree(bytes(reference.substring(2))));
        }
        if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                field.setValue(inlined(field.getValue()));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, inlined(array.get(i)));
            }
        }
        return node;
    }

    private static byte[] bytes(String name) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("the package lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
