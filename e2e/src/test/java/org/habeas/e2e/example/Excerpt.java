package org.habeas.e2e.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The first items of long lists are example enough. An empty list of the responses of authorities
 * is left out: rules for descriptions take everything of that name for the responses of an
 * operation.
 */
final class Excerpt {
    private static final int MOST = 2;
    private static final String MISTAKEN = "responses";

    private Excerpt() {}

    static JsonNode of(JsonNode answer) {
        JsonNode excerpt = answer.deepCopy();
        shorten(excerpt);
        return excerpt;
    }

    private static void shorten(JsonNode node) {
        if (node instanceof ArrayNode items) {
            while (items.size() > MOST) {
                items.remove(items.size() - 1);
            }
        }
        if (node instanceof ObjectNode fields
                && fields.path(MISTAKEN) instanceof ArrayNode responses
                && responses.isEmpty()) {
            fields.remove(MISTAKEN);
        }
        node.forEach(Excerpt::shorten);
    }
}
