package org.habeas.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.habeas.gateway.contract.Operations.Operation;
import org.habeas.gateway.service.Services;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.platform.house.ApiSnapshot;
import org.junit.jupiter.api.Test;

/** The one document that partners build on, made of what every service and the door publish. */
@DoorTest
class ApiSnapshotComponentTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Bytes of a file, and a stream. */
    private static final Set<String> WITHOUT_EXAMPLE =
            Set.of("getEvidenceItemFile", "streamChanges");

    private static final Map<Set<String>, Set<String>> BOUNDS =
            Map.of(
                    Set.of("string"), Set.of("minLength", "maxLength", "pattern"),
                    Set.of("array"), Set.of("minItems", "maxItems"),
                    Set.of("object"), Set.of("minProperties", "maxProperties"),
                    Set.of("number", "integer"), Set.of("minimum", "maximum"));

    @Inject
    @SuppressWarnings("NullAway.Init") // injected by the test framework
    Services services;

    @Inject
    @SuppressWarnings("NullAway.Init") // injected by the test framework
    OpenApiDocumentService described;

    @Test
    void nothing_published_is_gone() throws Exception {
        ApiSnapshot.check("habeas", merged().toString());
    }

    @Test
    void operations_have_ids_of_their_own_and_every_tag_is_explained() throws Exception {
        JsonNode document = merged();

        Set<String> ids = new HashSet<>();
        assertThat(Operations.of(document.path("paths")))
                .allSatisfy(operation ->
                        assertThat(ids.add(id(operation))).as(operation.key()).isTrue());
        assertThat(document.path("tags"))
                .allSatisfy(tag -> assertThat(tag.path("description").asText()).contains(" "));
    }

    @Test
    void every_answer_with_a_body_is_described() throws Exception {
        JsonNode document = merged();

        for (Operation operation : Operations.of(document.path("paths"))) {
            assertThat(operation.body().path("responses"))
                    .as(operation.key())
                    .noneMatch(answer -> answer.has("content") && answer.path("content").isEmpty());
            for (JsonNode media : successes(operation)) {
                JsonNode schema = resolved(document, media.path("schema"));
                assertThat(schema.size()).as(operation.key()).isPositive();
                if (schema.path("type").asText().equals("object")) {
                    assertThat(schema.path("properties").size()).as(operation.key()).isPositive();
                }
            }
        }
    }

    @Test
    void bounds_are_those_of_the_type_that_they_are_said_of() throws Exception {
        assertBounds("components", merged().at("/components/schemas"));
    }

    private static void assertBounds(String place, JsonNode schema) {
        String type = schema.path("type").asText();
        BOUNDS.forEach((of, bounds) -> {
            if (!type.isEmpty() && !of.contains(type)) {
                assertThat(bounds).as(place).noneMatch(schema::has);
            }
        });
        schema.properties()
                .forEach(part -> assertBounds(place + "/" + part.getKey(), part.getValue()));
    }

    @Test
    void every_operation_has_examples() throws Exception {
        JsonNode document = merged();
        JsonNode recorded = Words.resource("contract/examples.json");

        for (Operation operation : Operations.of(document.path("paths"))) {
            JsonNode sent = operation.body().at("/requestBody/content/application~1json");
            JsonNode example = recorded.path(id(operation));
            if (!sent.isMissingNode()) {
                assertThat(sent.path("examples").size()).as(operation.key()).isPositive();
            }
            if (!successes(operation).isEmpty() && !WITHOUT_EXAMPLE.contains(id(operation))) {
                assertThat(example.has("response")).as(operation.key()).isTrue();
            }
            if (example.has("response")) {
                assertThat(successes(operation))
                        .as(operation.key())
                        .anySatisfy(
                                media -> assertThat(media.path("examples").size()).isPositive());
            }
        }
    }

    private static List<JsonNode> successes(Operation operation) {
        return operation.body().path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> response.getValue().path("content").valueStream())
                .toList();
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        return schema.has("$ref")
                ? resolved(document, document.at(schema.path("$ref").asText().substring(1)))
                : schema;
    }

    private static String id(Operation operation) {
        String id = operation.body().path("operationId").asText();
        assertThat(id).matches("[a-z][A-Za-z0-9]+");
        return id;
    }

    private ObjectNode merged() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (var service : services.all()) {
            Path file =
                    Path.of(System.getProperty("habeas.root", ".."))
                            .resolve("contracts/openapi/" + service.name() + ".json");
            parts.add(new Part(service, (ObjectNode) JSON.readTree(file.toFile())));
        }
        byte[] own = described.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
        parts.add(new Part(services.own(), (ObjectNode) JSON.readTree(own)));
        return Completion.of(Merge.of(parts));
    }
}
