package org.habeas.platform.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes one person out of what is told of several. The id becomes a random one; what stands beside
 * it in words, such as a name, is about that person and goes. Codes, dates and numbers stay, so
 * that counts are what they were.
 */
final class Forgetting {
    static final String WORDS = "(erased)";
    private static final Set<String> NAMES =
            Set.of("name", "full", "given", "family", "patronymic", "display_name", "as_printed");

    private final String person;
    private final TextNode tombstone;

    Forgetting(UUID person, UUID tombstone) {
        this.person = person.toString();
        this.tombstone = TextNode.valueOf(tombstone.toString());
    }

    /** Changes the JSON in place; the id of a field is never that of a list or of a text. */
    void in(JsonNode json) {
        if (json instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (isPerson(list.get(i))) {
                    list.set(i, tombstone);
                }
            }
        }
        if (json instanceof ObjectNode object) {
            in(object);
        }
        json.forEach(this::in);
    }

    private void in(ObjectNode object) {
        boolean isAbout = false;
        for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
            if (isPerson(field.getValue())) {
                object.set(field.getKey(), tombstone);
                isAbout = true;
            }
        }
        if (isAbout) {
            object.properties().stream()
                    .filter(field -> isWords(field.getKey(), field.getValue()))
                    .toList()
                    .forEach(field -> object.put(field.getKey(), WORDS));
        }
    }

    private boolean isPerson(JsonNode value) {
        return value.isTextual() && value.textValue().equals(person);
    }

    private static boolean isWords(String field, JsonNode value) {
        return value.isTextual()
                && (NAMES.contains(field) || value.textValue().strip().contains(" "));
    }
}
