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
import java.util.stream.Stream;

/**
 * The processes we started, one small file each, so that they are found after a {@code kill -9}.
 */
public final class ProcessLedger {

    private static final String SUFFIX = ".pid";
    private static final Duration CHECK = Duration.ofMillis(20);
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private final Path directory;

    public ProcessLedger(Path directory) {
        this.directory = directory;
    }

    public void record(String name, ProcessHandle handle) {
        try {
            Files.createDirectories(directory);
            Path draft = directory.resolve(name + ".draft");
            Files.writeString(draft, ProcessId.of(handle) + "\n");
            Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
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
    public void reap(String name, Duration patience) throws InterruptedException {
        ProcessId process = recorded().get(name);
        if (process != null) {
            process.alive().ifPresent(ProcessHandle::destroy);
            if (!awaitEnd(process, patience)) {
                process.alive().ifPresent(ProcessHandle::destroyForcibly);
                awaitEnd(process, AFTER_KILL);
            }
        }
        forget(name);
    }

    /** Asks again and again, because the system tells only parents when a process ends. */
    private static boolean awaitEnd(ProcessId process, Duration patience)
            throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.alive().isPresent()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(CHECK);
        }
        return true;
    }

    private Path file(String name) {
        return directory.resolve(name + SUFFIX);
    }
}
