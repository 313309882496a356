package org.habeas.local.supervisor;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.habeas.local.process.ProcessLedger;
import org.jspecify.annotations.Nullable;

/** Keeps one child running until it is told to stop. */
final class Keeper {

    private final Child child;
    private final ProcessLedger ledger;
    private final Console console;
    private final Clock clock;
    private final RestartPolicy policy = new RestartPolicy();
    private final CompletableFuture<@Nullable Void> ready = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Process process;
    private volatile long readyPid;

    Keeper(Child child, ProcessLedger ledger, Console console, Clock clock) {
        this.child = child;
        this.ledger = ledger;
        this.console = console;
        this.clock = clock;
    }

    String name() {
        return child.name();
    }

    /** Whether another process than that one is up. */
    boolean isReadyInstead(long dead) {
        return readyPid != dead;
    }

    /** Starts the child; the future completes when it is ready for the first time. */
    CompletableFuture<@Nullable Void> start(Runnable givenUp) {
        Thread.ofVirtual().name(child.name()).start(() -> keep(givenUp));
        return ready;
    }

    private void keep(Runnable givenUp) {
        try {
            while (true) {
                String death = runOnce();
                if (isStopping()) {
                    return;
                }
                Optional<Duration> pause = policy.afterDeath(clock.instant());
                if (pause.isEmpty()) {
                    giveUp(death, givenUp);
                    return;
                }
                console.say(
                        "%s %s; starting it again in %d ms (./habeas logs %s)",
                        child.name(), death, pause.get().toMillis(), child.name());
                if (stopping.await(pause.get().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs it from start to end and says how it ended. */
    private String runOnce() throws InterruptedException {
        try {
            Process started = launch();
            if (started == null) {
                return "was not started";
            }
            try {
                child.ready().await(started);
                readyPid = started.pid();
                if (!ready.complete(null) && started.isAlive()) {
                    console.say("%s is back", child.name());
                }
            } catch (IOException e) {
                if (started.isAlive() && !isStopping()) {
                    started.destroyForcibly();
                    started.waitFor();
                    return "did not become ready: " + e.getMessage();
                }
            }
            return "ended with code " + started.waitFor();
        } catch (IOException e) {
            return "cannot be started: " + e.getMessage();
        }
    }

    private synchronized @Nullable Process launch() throws IOException, InterruptedException {
        if (isStopping()) {
            return null;
        }
        Process started = child.launch().start();
        ledger.record(child.name(), started.toHandle());
        process = started;
        return started;
    }

    private void giveUp(String death, Runnable givenUp) {
        String line =
                "%s keeps dying (%s): see ./habeas logs %s"
                        .formatted(child.name(), death, child.name());
        if (!ready.completeExceptionally(new Advice(line))) {
            console.say("%s", line);
        }
        givenUp.run();
    }

    /** Stops the child in order and starts it no more. */
    synchronized void stop() {
        stopping.countDown();
        Process running = process;
        try {
            if (running != null && running.isAlive()) {
                child.stop().end(running);
            }
            ledger.forget(child.name());
        } catch (IOException e) {
            console.say("%s does not stop in order: %s", child.name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}
