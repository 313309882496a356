package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One way to say who one is, whatever each service calls it. */
final class Security {
    private static final String NAME = "bearer";

    private Security() {}

    static ObjectNode scheme() {
        ObjectNode schemes = JsonNodeFactory.instance.objectNode();
        schemes.putObject(NAME)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        return schemes;
    }

    /** Makes every operation say by itself what it needs, and by the one name. */
    static void unify(ObjectNode document) {
        JsonNode common = document.remove("security");
        if (document.get("components") instanceof ObjectNode components) {
            components.remove("securitySchemes");
        }
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                if (operation instanceof ObjectNode object && object.has("responses")) {
                    JsonNode own = object.has("security") ? object.get("security") : common;
                    if (own instanceof ArrayNode needs) {
                        object.set("security", renamed(needs));
                    }
                }
            }
        }
    }

    private static ArrayNode renamed(ArrayNode needs) {
        ArrayNode renamed = JsonNodeFactory.instance.arrayNode();
        for (JsonNode need : needs) {
            ObjectNode one = renamed.addObject();
            // An empty need means that no token will do as well; it stays empty.
            need.forEach(roles -> one.set(NAME, roles));
        }
        return renamed;
    }
}
