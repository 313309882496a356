package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Bounds that hold for everything, where a schema has none of its own: a body has at most a
 * mebibyte, a text no U+0000, a whole number 53 bits as in every JSON library.
 */
final class Bounds {
    private static final int LONGEST_TEXT = 1_048_576;
    private static final int LONGEST_LIST = 524_288;
    private static final long LARGEST_NUMBER = 9_007_199_254_740_991L;
    private static final Map<String, Integer> FORMATS =
            Map.of(
                    "uuid",
                    36,
                    "date",
                    10,
                    "date-time",
                    40,
                    "duration",
                    40,
                    "uri",
                    4096,
                    "email",
                    320);

    /** What these hold is data, not a schema. */
    private static final Set<String> DATA =
            Set.of("example", "examples", "enum", "default", "const");

    private Bounds() {}

    static void apply(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            JsonNode type = schema.path("type");
            if (is(type, "string")) {
                text(schema);
            } else if (is(type, "array")) {
                absent(schema, "maxItems", LONGEST_LIST);
            } else if (is(type, "integer")) {
                integer(schema);
            }
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(child -> {
                        if (!DATA.contains(child.getKey())) {
                            apply(child.getValue());
                        }
                    });
        } else {
            node.forEach(Bounds::apply);
        }
    }

    private static boolean is(JsonNode type, String name) {
        return type.asText().equals(name)
                || type.isArray() && type.valueStream().anyMatch(one -> one.asText().equals(name));
    }

    private static void text(ObjectNode schema) {
        if (schema.has("enum") || schema.has("const")) {
            return;
        }
        String format = schema.path("format").asText("");
        absent(schema, "maxLength", FORMATS.getOrDefault(format, LONGEST_TEXT));
        if (format.isEmpty() && !schema.has("pattern")) {
            schema.put("pattern", "^[^\\u0000]*$");
        }
    }

    private static void integer(ObjectNode schema) {
        if (!schema.has("format")) {
            schema.put("format", "int64");
        }
        boolean small = schema.path("format").asText().equals("int32");
        if (!schema.has("minimum") && !schema.has("exclusiveMinimum")) {
            schema.put("minimum", small ? Integer.MIN_VALUE : -LARGEST_NUMBER);
        }
        if (!schema.has("maximum") && !schema.has("exclusiveMaximum")) {
            schema.put("maximum", small ? Integer.MAX_VALUE : LARGEST_NUMBER);
        }
    }

    private static void absent(ObjectNode schema, String name, int bound) {
        if (!schema.has(name)) {
            schema.put(name, bound);
        }
    }
}
