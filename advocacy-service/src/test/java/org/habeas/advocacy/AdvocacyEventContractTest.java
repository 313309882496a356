package org.habeas.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.habeas.platform.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of what this service tells are sound, and their examples are as they say. */
class AdvocacyEventContractTest {
    static final Path EVENTS =
            Path.of(System.getProperty("habeas.root", "..")).resolve("contracts/events");
    private static final Set<String> OURS =
            Set.of("demand-", "campaign-", "declaration-", "mechanism-", "compliance-");
    private static final ObjectMapper MAPPER = Json.mapper();

    @ParameterizedTest
    @MethodSource("types")
    void the_example_is_as_its_schema_says(String type) throws IOException {
        String text = Files.readString(EVENTS.resolve(type + ".v1.schema.json"));
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text);

        assertThat(schema.validate(example(type).toString(), com.networknt.schema.InputFormat.JSON))
                .isEmpty();
    }

    static JsonNode example(String type) {
        try {
            return MAPPER.readTree(EVENTS.resolve(type + ".v1.example.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> types() throws IOException {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".v1.schema.json"))
                    .filter(name -> OURS.stream().anyMatch(name::startsWith))
                    .map(name -> name.replace(".v1.schema.json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
