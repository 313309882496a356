package org.habeas.extradition.risk;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.register.Rebuilding;

/** Looks every second whose danger has to be computed anew. */
@ApplicationScoped
class RiskWorker {
    /** Then others who share the scheduler have their turn. */
    private static final int ROUNDS = 20;

    private final RiskComputing computing;
    private volatile boolean ending;

    RiskWorker(RiskComputing computing) {
        this.computing = computing;
    }

    void on(@Observes ShutdownEvent event) {
        ending = true;
    }

    @Scheduled(
            every = "1s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Rebuilding.class)
    void look() {
        for (int round = 0; round < ROUNDS && !ending; round++) {
            List<UUID> due = computing.due();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(this::compute);
        }
    }

    /**
     * One that fails is put off, so that it keeps nobody else waiting. What is cut off because the
     * service ends is due again when it starts.
     */
    private void compute(UUID person) {
        if (ending) {
            return;
        }
        try {
            computing.compute(person);
        } catch (RuntimeException e) {
            if (ending) {
                return;
            }
            Log.errorf(e, "risk not computed person=%s", person);
            computing.postpone(person);
        }
    }
}
