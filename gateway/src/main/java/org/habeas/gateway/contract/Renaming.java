package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The new names of one document's components that would else be taken for another's. */
record Renaming(Map<String, String> names) {

    static Renaming of(Part part, Set<String> conflicts, List<Part> all) {
        Set<String> taken = new HashSet<>();
        all.forEach(other -> taken.addAll(References.defined(other.document()).keySet()));
        Map<String, String> names = new HashMap<>();
        for (String reference : References.defined(part.document()).keySet()) {
            if (conflicts.contains(reference)) {
                int cut = reference.lastIndexOf('/') + 1;
                String base = reference.substring(0, cut) + part.prefix();
                String renamed = base + reference.substring(cut);
                while (!taken.add(renamed)) {
                    renamed += "_";
                }
                names.put(reference, renamed);
            }
        }
        return new Renaming(names);
    }

    void apply(ObjectNode document) {
        document.path("components")
                .properties()
                .forEach(section -> rename(section.getKey(), (ObjectNode) section.getValue()));
        References.rewrite(document, reference -> names.getOrDefault(reference, reference));
    }

    private void rename(String section, ObjectNode components) {
        Map<String, JsonNode> before = new LinkedHashMap<>();
        components.properties().forEach(entry -> before.put(entry.getKey(), entry.getValue()));
        components.removeAll();
        before.forEach((name, meaning) -> {
            String reference = References.to(section, name);
            String renamed = names.getOrDefault(reference, reference);
            components.set(renamed.substring(renamed.lastIndexOf('/') + 1), meaning);
        });
    }
}
