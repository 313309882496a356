package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.habeas.gateway.contract.Operations.Operation;

/** Parameters that mean the same everywhere are defined once, with their bounds. */
final class Parameters {
    private static final JsonNode KNOWN = Words.resource("contract/parameters.json");
    private static final Pattern SECRET_LIKE =
            Pattern.compile("(?i).*(token|password|secret|api-?key).*");

    private static final JsonNode TOLD = Words.resource("contract/words.json").path("operations");
    private static final JsonNode SAID = Words.resource("contract/words.json").path("parameters");

    private final ObjectNode components;

    Parameters(ObjectNode components) {
        this.components = components;
    }

    void apply(Operation operation, boolean isOfDocket) {
        ObjectNode body = operation.body();
        ArrayNode settled = body.arrayNode();
        Set<String> seen = new HashSet<>();
        for (JsonNode parameter : body.path("parameters")) {
            String name = parameter.path("name").asText();
            if (!name.equals("X-Forwarded-For") && seen.add(name)) {
                settled.add(settled(parameter, operation));
            }
        }
        for (JsonNode told : TOLD.path(operation.key()).path("query")) {
            if (seen.add(told.asText())) {
                settled.add(settled(query(told.asText()), operation));
            }
        }
        for (String name : conditions(operation, isOfDocket)) {
            if (seen.add(KNOWN.path(name).path("name").asText())) {
                settled.add(shared(name));
            }
        }
        body.set("parameters", settled);
    }

    /** One that a service reads from the query by itself, so that no scanner sees it. */
    private ObjectNode query(String name) {
        ObjectNode parameter = components.objectNode().put("name", name).put("in", "query");
        parameter.putObject("schema").put("type", "string").put("maxLength", 8192);
        return parameter;
    }

    private static List<String> conditions(Operation operation, boolean isOfDocket) {
        if (operation.reads()) {
            return List.of("IfNoneMatch", "Purpose");
        }
        DocketUse use = isOfDocket ? DocketUse.of(operation) : DocketUse.NONE;
        if (use.creates()) {
            return List.of("IfNoneMatchAny", "IdempotencyKey");
        }
        return switch (use) {
            case RETRACT -> List.of("IfMatch", "IdempotencyKey");
            case RECORD -> List.of("IfMatchOptional", "IdempotencyKey");
            case OPEN -> List.of("IdempotencyKey");
            default -> List.of();
        };
    }

    private JsonNode settled(JsonNode parameter, Operation operation) {
        String name = parameter.path("name").asText();
        for (var known : KNOWN.properties()) {
            if (!isWord(parameter)
                    && known.getValue().path("name").asText().equals(name)
                    && known.getValue().path("in").equals(parameter.path("in"))
                    && !known.getKey().startsWith("IfNoneMatchAny")
                    && !known.getKey().equals("IfMatchOptional")) {
                boolean either =
                        known.getKey().equals("IfMatch")
                                && operation
                                        .body()
                                        .findValuesAsText("name")
                                        .contains("If-None-Match");
                return shared(either ? "IfMatchOptional" : known.getKey());
            }
        }
        ObjectNode own = parameter.deepCopy();
        if (!own.has("schema")) {
            own.putObject("schema").put("type", "string");
        }
        if (!own.has("description")) {
            own.put("description", words(name, operation));
        }
        boolean isQuery = own.path("in").asText().equals("query");
        return isQuery && SECRET_LIKE.matcher(name).matches() ? place(own) : own;
    }

    /** A path parameter that is a word, such as the number of a rule, is no UUID. */
    private static boolean isWord(JsonNode parameter) {
        return parameter.path("in").asText().equals("path")
                && parameter.at("/schema/type").asText().equals("string")
                && !parameter.at("/schema/format").asText().equals("uuid");
    }

    private static String words(String name, Operation operation) {
        String told = SAID.path(name).asText();
        if (!told.isEmpty()) {
            return told;
        }
        return operation.path().contains("{" + name + "}")
                ? "Which one: its `" + name.replace('_', ' ') + "`."
                : "Only what has this `" + name.replace('_', ' ') + "`.";
    }

    /**
     * A query parameter called token that is no secret, such as a place in a feed, is described
     * under its other name, which is mistaken for a credential by nobody.
     */
    private static ObjectNode place(ObjectNode parameter) {
        return parameter.put("name", "position");
    }

    private ObjectNode shared(String name) {
        components.withObjectProperty("parameters").set(name, KNOWN.path(name));
        return components.objectNode().put("$ref", References.to("parameters", name));
    }
}
