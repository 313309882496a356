package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What is sent to open a docket or to record in it is called after the docket: {@code
 * CustodyRecordOpening}, {@code CustodyRecordFact}. A scanner makes names of our type parameters.
 */
final class BodyNames {
    private static final Map<DocketUse, String> SUFFIXES =
            Map.of(DocketUse.OPEN, "Opening", DocketUse.RECORD, "Fact");

    private BodyNames() {}

    static void apply(ObjectNode document) {
        JsonNode paths = document.path("paths");
        ObjectNode schemas =
                document.withObjectProperty("components").withObjectProperty("schemas");
        Map<String, String> names = new HashMap<>();
        for (Operations.Operation operation : Operations.of(paths)) {
            String suffix =
                    operation.isOfDocket(paths) ? SUFFIXES.get(DocketUse.of(operation)) : null;
            String sent =
                    operation
                            .body()
                            .at("/requestBody/content/application~1json/schema/$ref")
                            .asText();
            if (suffix != null && !sent.isEmpty()) {
                String kind = new Nouns(operation.segments().getFirst()).one();
                String name = Nouns.camel(kind) + suffix;
                if (!schemas.has(name)) {
                    names.put(sent, References.to("schemas", name));
                }
            }
        }
        names.forEach((before, after) -> schemas.set(bare(after), schemas.remove(bare(before))));
        References.rewrite(document, reference -> names.getOrDefault(reference, reference));
    }

    private static String bare(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
