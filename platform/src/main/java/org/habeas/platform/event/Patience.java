package org.habeas.platform.event;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.habeas.platform.problem.Passing;

/** Tries again while the fault lies with the database, not with what is tried. */
@ApplicationScoped
public class Patience {
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Longer than a service takes to end; whoever is asked to end for longer is killed. */
    private static final Duration END = Duration.ofMinutes(1);

    private volatile boolean ending;

    void on(@Observes ShutdownEvent event) {
        ending = true;
    }

    /** Runs it until it succeeds or fails for a reason of its own. */
    public void until(Runnable attempt) {
        while (true) {
            try {
                attempt.run();
                return;
            } catch (RuntimeException e) {
                if (ending) {
                    awaitTheEnd();
                }
                if (!Passing.is(e) || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                Log.warnf("database away, trying again reason=%s", e.getClass().getSimpleName());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /**
     * What fails while the service ends fails for want of the service. It is neither done nor
     * refused: whoever comes next gets it again.
     */
    private static void awaitTheEnd() {
        long end = System.nanoTime() + END.toNanos();
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
