package org.habeas.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A log that does not grow for ever. */
final class LogFile {

    private static final long LARGE = 16L << 20;

    private LogFile() {}

    /** Puts a large log aside at the start of its process; one older generation is kept. */
    static void startAnew(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LARGE) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + ".1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
