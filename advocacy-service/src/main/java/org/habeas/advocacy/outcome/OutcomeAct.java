package org.habeas.advocacy.outcome;

import jakarta.validation.constraints.Size;
import org.habeas.docket.Act;
import org.habeas.docket.AttributionKind;
import org.jspecify.annotations.Nullable;

/** What can be said of a result; the order is the order within one day. */
sealed interface OutcomeAct extends Act {
    /** It came about, on the day of the entry. */
    record Recorded() implements OutcomeAct {}

    /**
     * Somebody says what brought it about: an assertion with a claimant, never a fact (INV-A-05).
     *
     * @param by who claims it, inside the source
     * @param name of the claimant as printed
     */
    record CauseClaimed(
            @Size(min = 1, max = 2000) String text,
            AttributionKind by,
            @Nullable @Size(max = 300) String name)
            implements OutcomeAct {
        @Override
        public String toString() {
            return "CauseClaimed[" + by + "]";
        }
    }

    /** What it left undone. */
    record ResidualTold(@Size(min = 1, max = 2000) String text) implements OutcomeAct {
        @Override
        public String toString() {
            return "ResidualTold[]";
        }
    }

    /** What was achieved was lost again. */
    record Reversed(@Nullable @Size(max = 2000) String text) implements OutcomeAct {
        @Override
        public String toString() {
            return "Reversed[]";
        }
    }
}
