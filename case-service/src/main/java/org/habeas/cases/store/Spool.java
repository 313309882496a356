package org.habeas.cases.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Where files lie while they come in, until the store has them. */
@ApplicationScoped
public class Spool {
    private static final String UNFINISHED = ".part";

    private final FilesConfig config;

    Spool(FilesConfig config) {
        this.config = config;
    }

    /** Takes in a stream to its end, hashing it on the way; 413 at the first byte too many. */
    public Spooled receive(InputStream in) {
        Path file = file();
        try {
            return receive(in, file);
        } catch (IOException | RuntimeException e) {
            new Spooled(file, "", 0).close();
            throw e instanceof RuntimeException ours
                    ? ours
                    : new UncheckedIOException((IOException) e);
        }
    }

    private Spooled receive(InputStream in, Path file) throws IOException {
        Sha256 hash = new Sha256();
        long limit = config.maxSize().asLongValue();
        long size = 0;
        byte[] buffer = new byte[65536];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new ClientErrorException(413);
                }
                hash.add(buffer, read);
                out.write(buffer, 0, read);
            }
        }
        return new Spooled(file, hash.hex(), size);
    }

    /** A file of ours with another's content. */
    public Spooled adopt(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Spooled(file, Sha256.of(in), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place of a file that is about to be written. */
    public Path file() {
        return folder().resolve(UUID.randomUUID() + UNFINISHED);
    }

    /** Where they lie; nobody else may look in. */
    public Path folder() {
        Path folder = config.directory().resolve("incoming").toAbsolutePath();
        try {
            PrivateFolder.make(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Deletes what was left behind by a process that died. */
    public void sweep(Instant before) {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(f -> f.toString().endsWith(UNFINISHED)).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
