package org.habeas.extradition.asylum;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A request that another State takes the person over.
 *
 * @param answer null while there is none
 */
record Transfer(
        String toState,
        FuzzyDate requestedOn,
        @Nullable TransferAnswer answer,
        @Nullable FuzzyDate answeredOn,
        UUID entry) {

    /** No State: where somebody may go is hidden. */
    @Override
    public String toString() {
        return "Transfer[" + entry + " " + answer + "]";
    }

    Transfer answered(TransferAnswer how, FuzzyDate on) {
        return new Transfer(toState, requestedOn, how, on, entry);
    }
}
