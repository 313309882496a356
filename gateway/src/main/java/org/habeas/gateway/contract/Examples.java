package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.habeas.gateway.contract.Operations.Operation;

/**
 * What the running system was asked and answered, by operation id: recorded about invented people
 * by a test of the packaged system, which fails when the answers have another shape.
 */
final class Examples {
    private static final JsonNode RECORDED = Words.resource("contract/examples.json");

    private Examples() {}

    static void apply(Operation operation) {
        JsonNode recorded = RECORDED.path(operation.body().path("operationId").asText());
        if (recorded.has("request")) {
            put(operation.body().at("/requestBody/content"), recorded.path("request"));
        }
        if (recorded.has("response")) {
            JsonNode answer =
                    operation.body().path("responses").path(recorded.path("status").asText());
            put(answer.path("content"), recorded.path("response"));
        }
    }

    private static void put(JsonNode content, JsonNode value) {
        for (Map.Entry<String, JsonNode> media : content.properties()) {
            if (media.getKey().equals("application/json")
                    && media.getValue() instanceof ObjectNode one) {
                one.putObject("examples").putObject("recorded").set("value", value);
            }
        }
    }
}
