package org.habeas.extradition.deadline;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.register.DocketKind;

/** Looks once after each start whether the rules are newer than what was counted by them. */
@ApplicationScoped
class RecountWatch {
    private final Recount recount;
    private volatile boolean isCounted;

    RecountWatch(Recount recount) {
        this.recount = recount;
    }

    @Scheduled(
            every = "60s",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!isCounted) {
            recount.kinds().forEach(this::count);
            isCounted = true;
        }
    }

    private void count(DocketKind<?, ?, ?> kind) {
        List<UUID> due = recount.due(kind);
        while (!due.isEmpty()) {
            due.forEach(docket -> recount.count(kind, docket));
            due = recount.due(kind);
        }
    }
}
