package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.habeas.gateway.contract.Operations.Operation;

/**
 * Says what every operation and tag is, from {@code contract/words.json} where the rule for names
 * or what a service says of itself is not enough.
 */
final class Words {
    private final JsonNode file;
    private final ObjectNode paths;
    private final JsonNode tags;

    Words(ObjectNode document) {
        this.file = resource("contract/words.json");
        this.paths = (ObjectNode) document.path("paths");
        this.tags = document.path("tags");
    }

    void apply() {
        for (Operation operation : Operations.of(paths)) {
            JsonNode said = file.path("operations").path(operation.key());
            ObjectNode body = operation.body();
            body.put("operationId", said.path("id").asText(id(operation)));
            if (operation.isOfDocket(paths)) {
                docket(operation, said);
            } else {
                own(operation, said);
            }
        }
        for (JsonNode tag : tags) {
            String known = file.path("tags").path(tag.path("name").asText()).asText("");
            if (!tag.has("description") && tag instanceof ObjectNode object) {
                String name = tag.path("name").asText();
                object.put("description", known.isEmpty() ? name + "." : known);
            }
        }
    }

    /** The id that somebody chose; those with an underscore are made of the names of classes. */
    private static String id(Operation operation) {
        String chosen = operation.body().path("operationId").asText("");
        return chosen.isEmpty() || chosen.indexOf('_') >= 0 ? OperationNames.of(operation) : chosen;
    }

    /** What is done with dockets is told alike, unless the file or the service says it better. */
    private void docket(Operation operation, JsonNode said) {
        DocketUse use = DocketUse.of(operation);
        ObjectNode body = operation.body();
        boolean own = body.path("summary").asText("").length() > "Put Entry".length();
        String usual =
                own
                        ? body.path("summary").asText()
                        : use.summary(new Nouns(operation.segments().getFirst()));
        body.put("summary", said.path("summary").asText(usual));
        if (!body.has("description")) {
            String general = use.description(about(body.at("/tags/0").asText()));
            body.put("description", said.path("description").asText(general));
        }
    }

    private static void own(Operation operation, JsonNode said) {
        ObjectNode body = operation.body();
        String name = body.path("operationId").asText().replaceAll("([A-Z])", " $1");
        String summary = body.path("summary").asText(name);
        body.put("summary", said.path("summary").asText(summary));
        String description = body.path("description").asText(body.path("summary").asText() + ".");
        body.put("description", said.path("description").asText(description));
    }

    private String about(String tag) {
        for (JsonNode known : tags) {
            if (known.path("name").asText().equals(tag)) {
                return known.path("description").asText(file.path("tags").path(tag).asText(""));
            }
        }
        return "";
    }

    static JsonNode resource(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the package lacks " + name);
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
