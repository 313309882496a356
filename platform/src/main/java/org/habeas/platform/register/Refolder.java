package org.habeas.platform.register;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Folds dockets again when the day has come on which they change by themselves. */
@ApplicationScoped
public class Refolder {
    private final Refold refold;
    private final List<DocketKind<?, ?, ?>> kinds;

    Refolder(Refold refold, @All List<DocketKind<?, ?, ?>> kinds) {
        this.refold = refold;
        this.kinds = kinds;
    }

    void start(@Observes StartupEvent event) {
        Log.debugf("docket kinds served count=%d", kinds.size());
    }

    /** Looks every minute, unless told otherwise; a docket that is due is one indexed row. */
    @Scheduled(
            every = "${habeas.days.every:60s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Rebuilding.class)
    public void look() {
        for (DocketKind<?, ?, ?> kind : kinds) {
            List<UUID> due = refold.due(kind);
            due.forEach(id -> refold.fold(kind, id));
            if (!due.isEmpty()) {
                Log.infof("dockets folded anew kind=%s count=%d", kind.name(), due.size());
            }
        }
    }
}
