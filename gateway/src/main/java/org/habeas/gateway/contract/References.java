package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The components of a document under the references by which the rest of it names them. */
final class References {
    private static final String ROOT = "#/components/";

    private References() {}

    static String to(String section, String name) {
        return ROOT + section + "/" + name;
    }

    /** Every component by its reference. */
    static Map<String, JsonNode> defined(ObjectNode document) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        document.path("components")
                .properties()
                .forEach(section ->
                        section.getValue()
                                .properties()
                                .forEach(c ->
                                        found.put(to(section.getKey(), c.getKey()), c.getValue())));
        return found;
    }

    /** What a component refers to directly. */
    static Set<String> usedBy(JsonNode node) {
        Set<String> used = new HashSet<>();
        rewrite(
                node.deepCopy(),
                reference -> {
                    used.add(reference);
                    return reference;
                });
        return used;
    }

    /** Rewrites, in place, every reference and every schema that a discriminator names. */
    static void rewrite(JsonNode node, UnaryOperator<String> change) {
        if (node instanceof ObjectNode object) {
            if (object.get("$ref") instanceof TextNode reference) {
                object.put("$ref", change.apply(reference.textValue()));
            }
            if (object.get("discriminator") instanceof ObjectNode discriminator
                    && discriminator.get("mapping") instanceof ObjectNode mapping) {
                rewriteMapping(mapping, change);
            }
        }
        node.forEach(child -> rewrite(child, change));
    }

    private static void rewriteMapping(ObjectNode mapping, UnaryOperator<String> change) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        mapping.properties().forEach(value -> values.put(value.getKey(), value.getValue()));
        values.forEach((key, value) -> {
            // A mapping may name a schema without the path that leads to it.
            String name = value.asText();
            boolean bare = name.matches("[A-Za-z0-9._-]+");
            mapping.put(key, change.apply(bare ? to("schemas", name) : name));
        });
    }
}
