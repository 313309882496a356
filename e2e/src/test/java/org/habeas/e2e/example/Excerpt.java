package org.habeas.e2e.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** The first items of long lists are example enough. */
final class Excerpt {
    private static final int MOST = 2;

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
        node.forEach(Excerpt::shorten);
    }
}
