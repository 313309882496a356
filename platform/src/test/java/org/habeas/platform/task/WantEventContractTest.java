package org.habeas.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.habeas.platform.json.Json;
import org.habeas.platform.task.WantEvents.DroppedFacts;
import org.habeas.platform.task.WantEvents.WantedFacts;
import org.junit.jupiter.api.Test;

class WantEventContractTest {
    private static final Path EVENTS =
            Path.of(System.getProperty("habeas.root", "..")).resolve("contracts/events");
    private static final ObjectMapper MAPPER = Json.mapper();

    @Test
    void the_examples_are_what_we_tell() throws IOException {
        assertWritten("task-wanted", WantedFacts.class);
        assertWritten("task-dropped", DroppedFacts.class);
    }

    private static void assertWritten(String type, Class<? extends Record> facts)
            throws IOException {
        JsonNode example = MAPPER.readTree(EVENTS.resolve(type + ".v1.example.json").toFile());
        Object read =
                MAPPER.readerFor(facts)
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(example);
        ObjectNode written = example.deepCopy();
        written.setAll((ObjectNode) Objects.requireNonNull(MAPPER.valueToTree(read)));

        assertThat((JsonNode) written).as(type).isEqualTo(example);
        assertThat(MAPPER.valueToTree(read).size())
                .as(type)
                .isEqualTo(facts.getRecordComponents().length);
    }
}
