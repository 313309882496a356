package org.habeas.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.habeas.e2e.system.Answer;

/** Holds every answer against what the document says of it. */
public final class Judge {
    private static final String HERE = "https://habeas.invalid/openapi";
    private static final Pattern LEAK =
            Pattern.compile(
                    "org\\.habeas|[a-z]Exception|hibernate|\\bat [a-z.]+\\(|(?i:select .+ from"
                            + " )|127\\.0\\.0\\.1");

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    public Judge(ObjectNode document) {
        this.document = document;
        this.registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(HERE, document.toString())));
    }

    /** What is wrong with the answer, if anything is. */
    public Optional<String> verdict(Target target, Answer answer) {
        JsonNode told = target.described().path("responses").path(String.valueOf(answer.status()));
        if (answer.status() >= 500 && !isAsConfigured(answer)) {
            return Optional.of("failed: " + answer.status() + " " + shown(answer));
        }
        if (told.isMissingNode()) {
            return Optional.of("undocumented status " + answer.status() + " " + shown(answer));
        }
        if (answer.status() >= 400 && LEAK.matcher(answer.text()).find()) {
            return Optional.of("tells of its inside: " + shown(answer));
        }
        return body(resolved(told), answer);
    }

    /** An installation of this machine has no mail server, and says so. */
    private static boolean isAsConfigured(Answer answer) {
        return answer.status() == 503 && answer.text().contains("\"mail-not-configured\"");
    }

    private JsonNode resolved(JsonNode response) {
        return response.has("$ref")
                ? document.at(response.path("$ref").asText().substring(1))
                : response;
    }

    private Optional<String> body(JsonNode told, Answer answer) {
        if (answer.text().isEmpty() || told.path("content").isEmpty()) {
            return Optional.empty();
        }
        String type = answer.header("Content-Type").orElse("none").split(";", 2)[0].strip();
        JsonNode media = told.path("content").path(type);
        if (media.isMissingNode()) {
            return Optional.of(
                    "undocumented media type %s for %d".formatted(type, answer.status()));
        }
        if (!type.endsWith("json") || !media.has("schema")) {
            return Optional.empty();
        }
        List<com.networknt.schema.Error> errors =
                schema(media.path("schema")).validate(answer.text(), InputFormat.JSON);
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%d is not as described: %s"
                                .formatted(
                                        answer.status(),
                                        errors.subList(0, Math.min(3, errors.size()))));
    }

    private Schema schema(JsonNode described) {
        // Within a schema of its own, a reference into the document has to name it.
        String text = described.toString().replace("\"#/", '"' + HERE + "#/");
        return schemas.computeIfAbsent(text, registry::getSchema);
    }

    private static String shown(Answer answer) {
        return answer.text().substring(0, Math.min(300, answer.text().length()));
    }
}
