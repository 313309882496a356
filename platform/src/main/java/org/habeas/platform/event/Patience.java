package org.habeas.platform.event;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.habeas.platform.problem.Passing;

/** Tries again while the fault lies with the database, not with what is tried. */
@ApplicationScoped
public class Patience {
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Runs it until it succeeds or fails for a reason of its own. */
    public void until(Runnable attempt) {
        while (true) {
            try {
                attempt.run();
                return;
            } catch (RuntimeException e) {
                if (!Passing.is(e) || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                Log.warnf("database away, trying again reason=%s", e.getClass().getSimpleName());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
