package org.habeas.cases.facets;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.habeas.platform.register.Rebuilding;

/** Keeps what the writers insert small, in transactions that stay short after a large import. */
@ApplicationScoped
class TallyCompaction {
    private static final int MOST = 100;

    private final TallySums sums;

    TallyCompaction(TallySums sums) {
        this.sums = sums;
    }

    @Scheduled(
            every = "5s",
            delayed = "3s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Rebuilding.class)
    void compact() {
        for (int batches = 0; batches < MOST && sums.moveSome(); batches++) {}
    }
}
