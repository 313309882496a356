package org.habeas.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tables as a lawyer reads them, kept beside the tests. */
public final class Golden {
    private Golden() {}

    /** Fails with the new table if it is not what was reviewed. */
    public static void assertTable(String name, String printed) {
        Path file = Path.of("src/test/resources/tables", name + ".md");
        try {
            String reviewed = Files.exists(file) ? Files.readString(file) : "";
            if (!reviewed.equals(printed)) {
                Files.createDirectories(Path.of("target"));
                Files.writeString(Path.of("target", name + ".md"), printed);
            }
            assertThat(printed).as("table of " + name).isEqualTo(reviewed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
