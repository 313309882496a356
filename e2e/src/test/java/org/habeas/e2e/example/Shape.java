package org.habeas.e2e.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of all fields with the kinds of their values; how many items a list has is chance, and
 * whether there is a further page.
 */
final class Shape {
    private Shape() {}

    static Set<String> of(JsonNode node) {
        TreeSet<String> shape = new TreeSet<>();
        collect("", node, shape);
        shape.remove("/response/next STRING");
        return shape;
    }

    private static void collect(String at, JsonNode node, Set<String> shape) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(at + "/" + field.getKey(), field.getValue(), shape));
        } else if (node.isArray()) {
            node.forEach(item -> collect(at + "/-", item, shape));
        } else {
            shape.add(at + " " + node.getNodeType());
        }
    }
}
