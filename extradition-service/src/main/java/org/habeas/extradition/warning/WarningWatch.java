package org.habeas.extradition.warning;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.habeas.extradition.deadline.Deadline;
import org.habeas.platform.register.Rebuilding;

/**
 * Looks whether deadlines come near or have passed. Any number of replicas may look: who marks a
 * step first tells of it.
 */
@ApplicationScoped
class WarningWatch {
    private final Warnings warnings;
    private final WarningConfig config;

    WarningWatch(Warnings warnings, WarningConfig config) {
        this.warnings = warnings;
        this.config = config;
    }

    @Scheduled(
            every = "${habeas.days.every:60s}",
            delayed = "9s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Rebuilding.class)
    void look() {
        long told = Window.all(config.warnDays()).stream().mapToLong(this::tell).sum();
        if (told > 0) {
            Log.infof("deadlines told count=%d", told);
        }
    }

    /** Batch after batch, until none is left or none can be told. */
    private long tell(Window window) {
        long all = 0;
        long told = 1;
        while (told > 0) {
            List<Deadline> found = warnings.untold(window);
            told = found.stream().filter(deadline -> tell(deadline, window)).count();
            all += told;
        }
        return all;
    }

    /** One that fails waits for the next look and does not keep the others from being told. */
    private boolean tell(Deadline deadline, Window window) {
        try {
            return warnings.tell(deadline, window);
        } catch (RuntimeException e) {
            Log.errorf(e, "deadline could not be told id=%s", deadline.id());
            return false;
        }
    }
}
