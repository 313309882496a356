package org.habeas.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    @TempDir Path directory;

    @Test
    void every_id_is_of_one_template_and_leaves_room_for_the_number_of_a_copy() throws IOException {
        Path file = directory.resolve("templates.ndjson");

        new Templates().write(200, file);

        Set<String> ids = new HashSet<>();
        int entries = 0;
        for (String line : Files.readAllLines(file)) {
            JsonNode call = new JsonMapper().readTree(line);
            String path = call.path("path").asText();
            assertThat(ids.add(path.substring(path.length() - 36))).isTrue();
            for (JsonNode entry : call.at("/body/entries")) {
                assertThat(ids.add(entry.path("id").asText())).isTrue();
                entries++;
            }
        }
        assertThat(ids).allSatisfy(id -> assertThat(id).hasSize(36).endsWith("-000000000000"));
        assertThat(entries).isBetween(200 * 4, 200 * 6);
    }

    @Test
    void the_slowest_of_a_hundred_is_told() {
        long[] nanos = new long[100];
        for (int i = 0; i < 100; i++) {
            nanos[i] = (100 - i) * 1_000_000L;
        }

        Latencies latencies = Latencies.of(nanos);

        assertThat(latencies.within(0.5)).isEqualTo(50);
        assertThat(latencies.within(0.99)).isEqualTo(99);
    }
}
