package org.habeas.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as the operating system knows it. The start time is part of the identity, because
 * process numbers are used again.
 */
public record ProcessId(long pid, Instant startedAt) {

    /** Start times are derived from the boot time, which moves a little when the clock is set. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    public static ProcessId of(ProcessHandle handle) {
        return new ProcessId(handle.pid(), startOf(handle));
    }

    public static ProcessId parse(String text) {
        String[] parts = text.strip().split(" ", 2);
        return new ProcessId(Long.parseLong(parts[0]), Instant.parse(parts[1]));
    }

    /** The process, if it still runs and is the same one. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> !isZombie(handle.pid()))
                .filter(handle ->
                        Duration.between(startedAt, startOf(handle)).abs().compareTo(CLOCK_SLACK)
                                <= 0);
    }

    /**
     * A dead process whose parent never asked for its end. In a container without an init process
     * it stays for ever, and waiting for it would never end.
     */
    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }

    private static Instant startOf(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }

    @Override
    public String toString() {
        return pid + " " + startedAt;
    }
}
