package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of fact of the source documents can be stored, and is shown to whom may see it ({@code
 * domain-model.md F}). What may be told of the people of the sources is asked of the sample
 * register; the rest is told of invented people, whom a reviewer records first.
 *
 * <p>{@code resources/traceability/*.tsv}: number of the row, role, path, and the JSON that must
 * stand somewhere in the answer. {@code *.ndjson}: the records about invented people.
 */
class TraceabilityIT {

    private static final JsonMapper JSON = new JsonMapper();

    /** One line of a table. */
    private record Row(String number, Role role, String path, JsonNode fragment) {

        static Row of(String line) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(4);
            return new Row(columns[0], role(columns[1]), columns[2], parse(columns[3]));
        }

        private static Role role(String word) {
            return word.equals("public")
                    ? Role.ANYBODY
                    : Role.valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    @BeforeAll
    static void record_the_invented_people() throws IOException {
        Door reviewer = Door.as(Role.REVIEWER);
        for (String line : lines(".ndjson").toList()) {
            JsonNode call = parse(line);
            String path = call.path("path").asText();
            Answer answer = reviewer.put(path, call.path("body").toString());
            assertThat(answer.status()).as("%s answered %s", path, answer.text()).isIn(201, 412);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_row_is_shown_to_whom_may_see_it() throws IOException {
        return lines(".tsv")
                .map(Row::of)
                .map(row ->
                        dynamicTest("row " + row.number() + " " + row.path(), () -> isShown(row)));
    }

    private static void isShown(Row row) {
        Answer answer = Door.as(row.role()).get(row.path()).with(200);
        assertThat(holds(answer.json(), row.fragment()))
                .as("%s\nis nowhere in\n%s", row.fragment(), answer.text())
                .isTrue();
    }

    /** Whether the fragment stands somewhere in the answer. */
    private static boolean holds(JsonNode answer, JsonNode fragment) {
        if (contains(answer, fragment)) {
            return true;
        }
        return answer.isContainerNode()
                && answer.valueStream().anyMatch(part -> holds(part, fragment));
    }

    /** All fields of an object, all elements of an array. */
    private static boolean contains(JsonNode whole, JsonNode part) {
        if (part.isObject()) {
            return whole.isObject()
                    && part.propertyStream()
                            .allMatch(f -> contains(whole.path(f.getKey()), f.getValue()));
        }
        if (part.isArray()) {
            return whole.isArray()
                    && part.valueStream()
                            .allMatch(p -> whole.valueStream().anyMatch(w -> contains(w, p)));
        }
        return whole.equals(part);
    }

    private static Stream<String> lines(String ending) throws IOException {
        Path tables =
                PackagedHabeas.running().root().resolve("e2e/src/test/resources/traceability");
        List<Path> files;
        try (Stream<Path> all = Files.list(tables)) {
            files = all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
        return files.stream()
                .flatMap(TraceabilityIT::read)
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }
}
