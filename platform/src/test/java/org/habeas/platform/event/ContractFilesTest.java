package org.habeas.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractFilesTest {
    private static final Path CONTRACTS =
            Path.of(System.getProperty("habeas.root", "..")).resolve("contracts");

    @Test
    void every_event_type_has_a_schema_an_example_and_a_place_in_the_event_document()
            throws IOException {
        Set<String> schemas = types(".v1.schema.json");

        assertThat(schemas).isNotEmpty();
        assertThat(types(".v1.example.json")).isEqualTo(schemas);
        assertThat(described()).isEqualTo(schemas);
    }

    private static Set<String> types(String ending) throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS.resolve("events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> described() throws IOException {
        Matcher references =
                Pattern.compile("'\\./events/([a-z-]+)\\.v1\\.schema\\.json'")
                        .matcher(Files.readString(CONTRACTS.resolve("asyncapi.yaml")));
        Set<String> found = new TreeSet<>();
        while (references.find()) {
            found.add(references.group(1));
        }
        return found;
    }
}
