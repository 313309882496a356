package org.habeas.platform.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled.SkipPredicate;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;

/** Work by the clock is left for later while everything is written anew. */
@Singleton
public class Rebuilding implements SkipPredicate {
    private final WriteGate gate;

    Rebuilding(WriteGate gate) {
        this.gate = gate;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return !QuarkusTransaction.requiringNew().call(gate::isOpen);
    }
}
