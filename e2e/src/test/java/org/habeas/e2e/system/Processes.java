package org.habeas.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The processes of a running Habeas, as the launcher has written them down. */
public final class Processes {

    private final Path run;

    Processes(Path run) {
        this.run = run;
    }

    /** The number of a child, or of the launcher itself. */
    public long pid(String name) {
        Path file =
                name.equals("launcher")
                        ? run.resolve("launcher.pid")
                        : run.resolve("processes").resolve(name + ".pid");
        try {
            return Long.parseLong(Files.readString(file).strip().split(" ", 2)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** {@code kill -9}; returns who was killed. */
    public long kill(String name) {
        long pid = pid(name);
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        return pid;
    }

    /** It stands still and answers nobody, until it is told to go on. */
    public void pause(String name) {
        signal("-STOP", pid(name));
    }

    /** Lets it go on. */
    public void resume(String name) {
        signal("-CONT", pid(name));
    }

    private static void signal(String signal, long pid) {
        try {
            int code =
                    new ProcessBuilder("kill", signal, String.valueOf(pid))
                            .inheritIO()
                            .start()
                            .waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        "kill " + signal + " " + pid + " ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The loopback port of a child. */
    public int port(String name) {
        var ports = new Properties();
        try (var file = Files.newBufferedReader(run.resolve("ports.properties"))) {
            ports.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(ports.getProperty(name));
    }
}
