package org.habeas.extradition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.json.Json;

/** The schemas and examples in {@code contracts/events}, which bind producer and consumers. */
public final class Contract {
    private static final Path EVENTS =
            Path.of(System.getProperty("habeas.root", "..")).resolve("contracts/events");
    private static final ObjectMapper MAPPER = Json.mapper();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Contract() {}

    /** The example is as its schema says, and we write the facts of the example as it has them. */
    public static void assertWritten(String type, Class<? extends Record> facts) {
        try {
            ObjectNode example = example(type);
            assertFits(type, example);
            Object read =
                    MAPPER.readerFor(facts)
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(example);
            ObjectNode written = common(example);
            written.setAll((ObjectNode) Objects.requireNonNull(MAPPER.valueToTree(read)));
            assertThat((JsonNode) written).as(type).isEqualTo(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** We read the example as another service writes it. */
    public static <T> T assertRead(String type, Class<T> facts) {
        try {
            return MAPPER.readerFor(facts)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(example(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An event that the code tells has a schema and fits it. */
    public static void assertFits(DomainEvent event) {
        ObjectNode payload = common(example(event.type()));
        payload.setAll((ObjectNode) Objects.requireNonNull(MAPPER.valueToTree(event.facts())));
        assertFits(event.type(), payload);
    }

    private static void assertFits(String type, ObjectNode payload) {
        Schema schema =
                SCHEMAS.computeIfAbsent(
                        type,
                        t ->
                                SchemaRegistry.withDefaultDialect(
                                                SpecificationVersion.DRAFT_2020_12)
                                        .getSchema(read(t + ".v1.schema.json")));
        assertThat(schema.validate(payload.toString(), InputFormat.JSON)).as(type).isEmpty();
    }

    private static ObjectNode common(ObjectNode example) {
        ObjectNode common = example.objectNode();
        for (String field :
                new String[] {
                    "person_id",
                    "docket_id",
                    "docket_kind",
                    "entry_id",
                    "on",
                    "state_before",
                    "state_after",
                    "visibility"
                }) {
            if (example.has(field)) {
                common.set(field, example.get(field));
            }
        }
        return common;
    }

    private static ObjectNode example(String type) {
        try {
            return (ObjectNode) MAPPER.readTree(read(type + ".v1.example.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(EVENTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
