package org.habeas.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The processes we started, one small file each, so that they are found after a {@code kill -9}.
 */
public final class ProcessLedger {

    private static final String SUFFIX = ".pid";

    private final Path directory;

    public ProcessLedger(Path directory) {
        this.directory = directory;
    }

    public void record(String name, ProcessHandle handle) {
        try {
            Files.createDirectories(directory);
            Path draft = directory.resolve(name + ".draft");
            Files.writeString(draft, ProcessId.of(handle) + "\n");
            Files.move(draft, file(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<ProcessHandle> alive(String name) {
        return Optional.ofNullable(recorded().get(name)).flatMap(ProcessId::alive);
    }

    public Map<String, ProcessId> recorded() {
        var found = new TreeMap<String, ProcessId>();
        if (!Files.isDirectory(directory)) {
            return found;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
                String name = file.getFileName().toString().replace(SUFFIX, "");
                String text = Files.readString(file);
                if (!text.isBlank()) {
                    found.put(name, ProcessId.parse(text));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process to end, and ends it when it has not after the given time. */
    public void reap(String name, Duration patience) {
        alive(name).ifPresent(handle -> end(handle, patience));
        forget(name);
    }

    static void end(ProcessHandle handle, Duration patience) {
        handle.destroy();
        handle.onExit()
                .copy()
                .completeOnTimeout(handle, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        if (handle.isAlive()) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
    }

    private Path file(String name) {
        return directory.resolve(name + SUFFIX);
    }
}
