package org.habeas.gateway.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Deletes lines of the audit that have been kept as long as they may be. */
@ApplicationScoped
class Forgetting {
    private final AuditLog log;

    Forgetting(AuditLog log) {
        this.log = log;
    }

    @Scheduled(
            every = "6h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        log.forget();
    }
}
