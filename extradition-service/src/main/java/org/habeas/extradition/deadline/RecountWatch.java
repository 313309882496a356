package org.habeas.extradition.deadline;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Rebuilding;

/** Looks once after each start whether the rules are newer than what was counted by them. */
@ApplicationScoped
class RecountWatch {
    private final Recount recount;
    private volatile boolean isCounted;

    RecountWatch(Recount recount) {
        this.recount = recount;
    }

    @Scheduled(
            every = "${habeas.days.every:60s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Rebuilding.class)
    void look() {
        if (!isCounted) {
            recount.kinds().forEach(this::count);
            isCounted = true;
        }
    }

    /** Batch after batch, until none is left or none can be counted. */
    private void count(DocketKind<?, ?, ?> kind) {
        long counted = 1;
        while (counted > 0) {
            List<UUID> due = recount.due(kind);
            counted = due.stream().filter(docket -> count(kind, docket)).count();
        }
    }

    /** One that fails keeps what was counted before, and does not keep the others from it. */
    private boolean count(DocketKind<?, ?, ?> kind, UUID docket) {
        try {
            recount.count(kind, docket);
            return true;
        } catch (RuntimeException e) {
            Log.errorf(e, "deadlines could not be counted anew docket=%s", docket);
            return false;
        }
    }
}
