package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Properties of ours that are called like parts of an OpenAPI document, such as the {@code
 * responses} of authorities: tools that search a document for those names take them for its own. A
 * pattern says the same and is not mistaken.
 */
final class Misread {
    private static final Set<String> NAMES = Set.of("responses", "headers", "parameters");

    private Misread() {}

    static void apply(JsonNode node) {
        if (node.path("properties") instanceof ObjectNode properties
                && node instanceof ObjectNode schema) {
            for (String name : NAMES) {
                // The same word is a map of schemas only where it is a property.
                if (properties.path(name).isObject()) {
                    schema.withObjectProperty("patternProperties")
                            .set("^" + name + "$", properties.remove(name));
                }
            }
        }
        node.forEach(Misread::apply);
    }
}
