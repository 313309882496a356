package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The operations of a document, each with its place. */
final class Operations {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private Operations() {}

    /**
     * One operation.
     *
     * @param method in capital letters
     */
    record Operation(String method, String path, ObjectNode body) {
        private static final String ENTRY = "/{id}/entries/{entry}";

        boolean reads() {
            return method.equals("GET");
        }

        boolean sendsBody() {
            return body.has("requestBody");
        }

        /** The segments after the version. */
        List<String> segments() {
            return List.of(path.substring(1).split("/", -1))
                    .subList(1, path.split("/", -1).length - 1);
        }

        /** Whether it belongs to a docket kind, told by what only dockets have. */
        boolean isOfDocket(JsonNode paths) {
            return paths.has("/v1/" + segments().getFirst() + ENTRY)
                    && DocketUse.of(this) != DocketUse.NONE;
        }

        /** How the words of operations are looked up. */
        String key() {
            return method + " " + path;
        }
    }

    static List<Operation> of(JsonNode paths) {
        List<Operation> found = new ArrayList<>();
        paths.properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(method -> {
                                    if (METHODS.contains(method.getKey())) {
                                        found.add(
                                                new Operation(
                                                        method.getKey().toUpperCase(Locale.ROOT),
                                                        path.getKey(),
                                                        (ObjectNode) method.getValue()));
                                    }
                                }));
        return found;
    }
}
