package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.habeas.gateway.contract.Operations.Operation;

/**
 * What the running system was asked and answered, by operation id: recorded about invented people
 * by a test of the packaged system, which fails when the answers have another shape. Few are
 * written by hand, and called so: those that need a mail or a week.
 */
final class Examples {
    private static final JsonNode RECORDED = Words.resource("contract/examples.json");

    private static final String JSON = "application/json";

    private Examples() {}

    static void apply(Operation operation) {
        JsonNode recorded = RECORDED.path(operation.body().path("operationId").asText());
        if (recorded.has("request")) {
            JsonNode content = operation.body().at("/requestBody/content");
            put(recorded, content, JSON, recorded.path("request"));
        }
        if (recorded.has("response")) {
            JsonNode answer =
                    operation.body().path("responses").path(recorded.path("status").asText());
            put(recorded, answer.path("content"), media(recorded), recorded.path("response"));
        }
    }

    private static String media(JsonNode recorded) {
        return recorded.path("media").asText(JSON);
    }

    private static void put(JsonNode recorded, JsonNode content, String media, JsonNode value) {
        if (content.path(media) instanceof ObjectNode one) {
            String name = recorded.path("written").asBoolean() ? "written" : "recorded";
            one.putObject("examples").putObject(name).set("value", value);
        }
    }
}
