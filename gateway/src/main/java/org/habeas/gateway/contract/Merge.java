package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.habeas.gateway.service.Services;

/** Makes one document of many: what a partner needs is one API, not our modules. */
final class Merge {
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    private final ObjectNode paths = NEW.objectNode();
    private final ObjectNode components = NEW.objectNode();
    private final Map<String, ObjectNode> tags = new HashMap<>();
    private final ArrayNode tagList = NEW.arrayNode();

    private Merge() {}

    static ObjectNode of(List<Part> parts) {
        List<Part> copies = parts.stream().map(p -> p.with(p.document().deepCopy())).toList();
        copies.forEach(part -> Access.collect(part.document()));
        Set<String> conflicts = Conflicts.among(copies);
        Merge merge = new Merge();
        for (Part part : copies) {
            Renaming.of(part, conflicts, copies).apply(part.document());
            merge.add(part, copies);
        }
        return merge.document(copies);
    }

    private void add(Part part, List<Part> parts) {
        part.document()
                .path("components")
                .properties()
                .forEach(section ->
                        components
                                .withObjectProperty(section.getKey())
                                .setAll((ObjectNode) section.getValue()));
        part.document().path("tags").forEach(this::addTag);
        part.document()
                .path("paths")
                .properties()
                .forEach(path -> {
                    // What the door does not lead to is not part of the API.
                    if (leadsTo(part, path.getKey(), parts)) {
                        paths.set(path.getKey(), path.getValue());
                    }
                });
    }

    private static boolean leadsTo(Part part, String path, List<Part> parts) {
        return Services.serving(parts.stream().map(Part::service).toList(), path)
                .filter(part.service()::equals)
                .isPresent();
    }

    private void addTag(JsonNode tag) {
        if (tag instanceof ObjectNode object
                && tags.putIfAbsent(tag.path("name").asText(), object) == null) {
            tagList.add(object);
        }
    }

    private ObjectNode document(List<Part> parts) {
        ObjectNode document = NEW.objectNode();
        document.put("openapi", version(parts));
        Front.on(document);
        document.set("tags", tagList);
        document.set("paths", paths);
        components.set("securitySchemes", Access.schemes());
        document.set("components", components);
        return document;
    }

    private static String version(List<Part> parts) {
        return parts.stream()
                .map(part -> part.document().path("openapi").asText("3.1.0"))
                .max(String::compareTo)
                .orElse("3.1.0");
    }
}
