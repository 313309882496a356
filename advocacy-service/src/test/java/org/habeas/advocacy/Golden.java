package org.habeas.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.habeas.docket.Act;

/** Tables that a lawyer has read, kept as files beside the tests. */
public final class Golden {
    private Golden() {}

    public static void assertMatches(String file, String table) {
        try (InputStream in = Golden.class.getResourceAsStream("/" + file)) {
            String read = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(table).as("the table in %s", file).isEqualTo(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every act of the sealed interface has an example in the list. */
    public static void assertComplete(Class<? extends Act> acts, List<? extends Act> examples) {
        assertThat(examples.stream().map(Object::getClass).collect(Collectors.toSet()))
                .as("examples of every act")
                .isEqualTo(
                        Arrays.stream(acts.getPermittedSubclasses()).collect(Collectors.toSet()));
    }
}
