package org.habeas.extradition.civil;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.AttributionKind;
import org.jspecify.annotations.Nullable;

/** What can be said of a lawsuit, in the order in which it happens on one day. */
sealed interface CivilAct extends Act {

    record Brought() implements CivilAct {}

    /** A source tells that it is pending. */
    record Pending() implements CivilAct {}

    record Judged(CivilOutcome outcome, @Nullable @Size(max = 200) String court)
            implements CivilAct {}

    record Appealed(@Nullable Appellant by) implements CivilAct {}

    record Settled() implements CivilAct {}

    record Discontinued(@Nullable @Size(max = 200) String by) implements CivilAct {}

    /**
     * Somebody weighed it.
     *
     * @param name of the court or body, or whoever it is
     * @param weighedIn the docket of the decision that weighed it, such as an asylum application
     */
    record Assessed(
            CivilAssessment assessment,
            AttributionKind by,
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 500) String text,
            @Nullable UUID weighedIn)
            implements CivilAct {

        @Override
        public String toString() {
            return "Assessed[" + assessment + " " + by + "]";
        }
    }
}
