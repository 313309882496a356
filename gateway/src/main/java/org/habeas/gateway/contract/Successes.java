package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.habeas.gateway.contract.Operations.Operation;

/** The answers that are not refusals. */
final class Successes {
    private static final Map<DocketUse, String> WORDS =
            Map.of(
                    DocketUse.LIST, "A page, or the number alone with `count=only`.",
                    DocketUse.OPEN, "Opened, as the writer may read it.",
                    DocketUse.PUT, "Opened, as the writer may read it.",
                    DocketUse.GET, "As the reader may see it.",
                    DocketUse.RECORD,
                            "Recorded: the entry, the state before and after, the events.",
                    DocketUse.PUT_ENTRY,
                            "Recorded: the entry, the state before and after, the events.",
                    DocketUse.ENTRY, "The entry.",
                    DocketUse.RETRACT,
                            "Retracted: the entry, the state before and after, the events.");
    private static final Set<DocketUse> CREATE =
            Set.of(DocketUse.OPEN, DocketUse.PUT, DocketUse.RECORD, DocketUse.PUT_ENTRY);

    private static final JsonNode TOLD = Words.resource("contract/words.json").path("operations");

    private Successes() {}

    static void apply(Operation operation, boolean isOfDocket) {
        ObjectNode responses = operation.body().withObjectProperty("responses");
        DocketUse use = isOfDocket ? DocketUse.of(operation) : DocketUse.NONE;
        if (CREATE.contains(use) && responses.has("200")) {
            responses.set("201", responses.remove("200"));
        }
        shown(operation, responses);
        told(operation, responses);
        bodiless(responses);
        for (Map.Entry<String, JsonNode> response : responses.properties()) {
            ObjectNode answer = (ObjectNode) response.getValue();
            String said = answer.path("description").asText("");
            if (WORDS.containsKey(use) && response.getKey().startsWith("2")) {
                answer.put("description", WORDS.get(use));
            } else if (said.isEmpty() || said.equals("OK") || said.equals("Created")) {
                answer.put("description", "Done, or what was asked for.");
            }
        }
        if (operation.reads() && !responses.has("304")) {
            responses.putObject("304").put("description", "The reader has it already.");
        }
        if (operation.key().equals("GET /v1/persons/{id}") && !responses.has("308")) {
            responses.putObject("308").put("description", "This person was merged into another.");
        }
    }

    /** A scanner takes a method that answers anything for one that answers JSON of any kind. */
    private static void bodiless(ObjectNode responses) {
        responses
                .properties()
                .forEach(response -> {
                    JsonNode content = response.getValue().path("content");
                    boolean tells =
                            content.findValues("schema").stream().anyMatch(s -> !s.isEmpty());
                    if (response.getKey().equals("204") || !content.isEmpty() && !tells) {
                        ((ObjectNode) response.getValue()).remove("content");
                    }
                });
    }

    /** What is shown where a service cannot say so by a type of its own. */
    private static void shown(Operation operation, ObjectNode responses) {
        String shows = TOLD.path(operation.key()).path("shows").asText("");
        if (!shows.isEmpty()
                && responses.at("/200/content/application~1json") instanceof ObjectNode media) {
            media.putObject("schema").put("$ref", References.to("schemas", shows));
        }
    }

    /** Where the words of an operation name its statuses, each answers as its 200 was told to. */
    private static void told(Operation operation, ObjectNode responses) {
        JsonNode statuses = TOLD.path(operation.key()).path("statuses");
        if (statuses.isEmpty()) {
            return;
        }
        JsonNode usual = responses.has("200") ? responses.remove("200") : responses.objectNode();
        responses
                .properties()
                .removeIf(known -> known.getKey().startsWith("2") && !statuses.has(known.getKey()));
        statuses.properties()
                .forEach(status -> {
                    ObjectNode answer =
                            responses.has(status.getKey())
                                    ? (ObjectNode) responses.get(status.getKey())
                                    : usual.deepCopy();
                    responses.set(
                            status.getKey(), answer.put("description", status.getValue().asText()));
                });
        JsonNode produces = TOLD.path(operation.key()).path("produces");
        for (Map.Entry<String, JsonNode> media : produces.properties()) {
            statuses.fieldNames()
                    .forEachRemaining(status ->
                            ((ObjectNode) responses.path(status))
                                    .putObject("content")
                                    .putObject(media.getKey())
                                    .set("schema", media.getValue()));
        }
    }
}
