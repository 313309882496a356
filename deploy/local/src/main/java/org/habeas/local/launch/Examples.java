package org.habeas.local.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a new user can try first. */
final class Examples {

    private Examples() {}

    static String at(String door) {
        try (InputStream text = Examples.class.getResourceAsStream("/examples.txt")) {
            if (text == null) {
                throw new IllegalStateException("examples.txt is not packaged");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replace("{door}", door);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
