package org.habeas.cases.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has come in whole. Closing deletes it, if nobody has moved it away.
 *
 * @param sha256 of its bytes, in 64 hexadecimal digits
 * @param size in bytes
 */
public record Spooled(Path file, String sha256, long size) implements AutoCloseable {
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
