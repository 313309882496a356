package org.habeas.extradition.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The work queue as the rules see it. */
@ApplicationScoped
public class Tasks {

    /** Raises a task in the transaction at hand, unless it was raised already. */
    @Transactional
    public void raise(Raising raising) {
        throw new UnsupportedOperationException(raising.code().name());
    }
}
