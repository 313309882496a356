package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes components out that no path leads to: a reader of the document has no use for them. */
final class Unused {
    private Unused() {}

    static void remove(ObjectNode document) {
        Map<String, JsonNode> defined = References.defined(document);
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(References.usedBy(document.path("paths")));
        while (!open.isEmpty()) {
            String reference = open.pop();
            if (reached.add(reference) && defined.containsKey(reference)) {
                open.addAll(References.usedBy(defined.get(reference)));
            }
        }
        for (String section : List.of("schemas", "responses", "parameters", "headers")) {
            if (document.at("/components/" + section) instanceof ObjectNode components) {
                List<String> names = components.propertyStream().map(Map.Entry::getKey).toList();
                names.stream()
                        .filter(name -> !reached.contains(References.to(section, name)))
                        .filter(name -> !section.equals("headers"))
                        .forEach(components::remove);
            }
        }
    }
}
