package org.habeas.local.tests;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Counts who needs the servers, and knows when nobody will come any more. */
final class Leases {

    private static final Duration CHECK = Duration.ofMillis(500);
    private static final Duration LINGER = Duration.ofSeconds(3);

    /** An IDE or a build daemon stays for days; without tests for this long we leave it. */
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final Set<Long> builds = new HashSet<>();
    private int held;
    private long lastUse = System.nanoTime();

    synchronized void taken(long build) {
        builds.add(build);
        held++;
    }

    synchronized void returned() {
        held--;
        lastUse = System.nanoTime();
    }

    /** Returns when no lease is held and every build that had one has ended or gone silent. */
    void awaitTheLast() throws InterruptedException {
        while (needed()) {
            Thread.sleep(CHECK);
        }
    }

    private synchronized boolean needed() {
        if (held > 0) {
            return true;
        }
        Duration idle = Duration.ofNanos(System.nanoTime() - lastUse);
        return idle.compareTo(buildRuns() ? AT_MOST : LINGER) < 0;
    }

    private boolean buildRuns() {
        return builds.stream()
                .anyMatch(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
    }
}
