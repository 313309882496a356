package org.habeas.gateway.limit;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Deletes what was counted of callers who have everything again. */
@ApplicationScoped
class Forgetting {
    private final SharedCount shared;

    Forgetting(SharedCount shared) {
        this.shared = shared;
    }

    @Scheduled(
            every = "60s",
            delayed = "60s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        int rounds = 0;
        while (shared.forget() > 0 && rounds < 100) {
            rounds++;
        }
        if (rounds == 100) {
            Log.warn("more callers are counted than are forgotten");
        }
    }
}
