package org.habeas.gateway.receipt;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Deletes acknowledged receipts that have been kept as long as they may be. */
@ApplicationScoped
class Forgetting {
    private final Acknowledgements acknowledgements;

    Forgetting(Acknowledgements acknowledgements) {
        this.acknowledgements = acknowledgements;
    }

    @Scheduled(
            every = "6h",
            delayed = "11m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        acknowledgements.forget();
    }
}
