package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The components that services call alike and mean differently. Two that read the same are still
 * different when they refer to one that is.
 */
final class Conflicts {
    private Conflicts() {}

    static Set<String> among(List<Part> parts) {
        Map<String, Set<JsonNode>> meanings = new HashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        for (Part part : parts) {
            References.defined(part.document())
                    .forEach((reference, meaning) -> {
                        meanings.computeIfAbsent(reference, r -> new HashSet<>()).add(meaning);
                        owners.merge(reference, 1, Integer::sum);
                    });
        }
        Set<String> conflicts = new HashSet<>();
        meanings.forEach((reference, all) -> {
            if (all.size() > 1) {
                conflicts.add(reference);
            }
        });
        owners.values().removeIf(count -> count < 2);
        while (conflicts.addAll(infected(owners.keySet(), meanings, conflicts))) {
            // What refers to a conflict is one itself, until no more are found.
        }
        return conflicts;
    }

    private static Set<String> infected(
            Set<String> shared, Map<String, Set<JsonNode>> meanings, Set<String> conflicts) {
        Set<String> found = new HashSet<>();
        for (String reference : shared) {
            boolean touches =
                    meanings.getOrDefault(reference, Set.of()).stream()
                            .flatMap(meaning -> References.usedBy(meaning).stream())
                            .anyMatch(conflicts::contains);
            if (touches) {
                found.add(reference);
            }
        }
        return found;
    }
}
