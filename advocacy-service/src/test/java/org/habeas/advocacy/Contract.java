package org.habeas.advocacy;

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
import java.util.List;
import java.util.stream.Stream;
import org.habeas.platform.json.Json;

/** The files that bind who tells and who hears. */
public final class Contract {
    private static final Path EVENTS =
            Path.of(System.getProperty("habeas.root", "..")).resolve("contracts/events");
    private static final List<String> IN_EVERY_EVENT =
            List.of(
                    "person_id",
                    "docket_id",
                    "docket_kind",
                    "entry_id",
                    "on",
                    "state_before",
                    "state_after",
                    "visibility");
    private static final ObjectMapper MAPPER = Json.mapper();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contract() {}

    /** The example fits its schema, and the record that tells it writes exactly what it has. */
    public static void bindsBothWays(String type, Class<? extends Record> facts) {
        JsonNode example = example(type);
        schema(type, example.toString());
        try {
            Record read =
                    MAPPER.readerFor(facts)
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(example);
            ObjectNode own = example.deepCopy();
            own.remove(IN_EVERY_EVENT);
            assertThat((JsonNode) MAPPER.valueToTree(read)).isEqualTo(own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body that was told fits its schema. */
    public static void schema(String type, String body) {
        Schema schema = SCHEMAS.getSchema(text(type + ".v1.schema.json"));
        assertThat(schema.validate(body, InputFormat.JSON)).as(type).isEmpty();
    }

    public static JsonNode example(String type) {
        try {
            return MAPPER.readTree(text(type + ".v1.example.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types that somebody tells. */
    public static List<String> types() {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".v1.example.json"))
                    .map(name -> name.replace(".v1.example.json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(EVENTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
