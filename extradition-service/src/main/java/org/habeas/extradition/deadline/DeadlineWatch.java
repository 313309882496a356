package org.habeas.extradition.deadline;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.register.DocketKind;

/**
 * Looks whether deadlines come near or have passed. Any number of replicas may look: who marks a
 * step first tells of it.
 */
@ApplicationScoped
class DeadlineWatch {
    private final Recount recount;
    private final DeadlineWarnings warnings;
    private final WarningConfig config;
    private volatile boolean isCounted;

    DeadlineWatch(Recount recount, DeadlineWarnings warnings, WarningConfig config) {
        this.recount = recount;
        this.warnings = warnings;
        this.config = config;
    }

    @Scheduled(
            every = "60s",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!isCounted) {
            recount();
            isCounted = true;
        }
        int told = 0;
        for (Window window : Window.all(config.warnDays())) {
            told += tell(window);
        }
        if (told > 0) {
            Log.infof("deadlines told count=%d", told);
        }
    }

    private int tell(Window window) {
        int told = 0;
        List<Deadline> found = warnings.untold(window);
        while (!found.isEmpty()) {
            found.forEach(deadline -> warnings.tell(deadline, window));
            told += found.size();
            found = warnings.untold(window);
        }
        return told;
    }

    /** Once a start: the rules may be newer than what was counted by them. */
    private void recount() {
        for (DocketKind<?, ?, ?> kind : new ArrayList<>(recount.kinds())) {
            List<UUID> due = recount.due(kind);
            while (!due.isEmpty()) {
                due.forEach(docket -> recount.count(kind, docket));
                due = recount.due(kind);
            }
        }
    }
}
