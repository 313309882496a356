package org.habeas.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The queue of work as the rules of a service without a queue of its own see it. */
@ApplicationScoped
public class StaffTasks {

    /** Asks for a piece of work in the transaction at hand, unless it was asked for already. */
    @Transactional
    public void want(Want want) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * All that a rule wants to be done about a docket: what it no longer wants falls, unless it has
     * been dealt with.
     */
    @Transactional
    public void settle(UUID about, String rule, List<Want> wanted) {
        throw new UnsupportedOperationException("not yet");
    }
}
