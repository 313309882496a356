package org.habeas.extradition.interim;

import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** What can be said of an interim measure, in the order in which it happens on one day. */
sealed interface InterimAct extends Act {

    /** Asked for; told to staff only, since who reads of it might act first. */
    record Requested() implements InterimAct {}

    record Refused() implements InterimAct {}

    /**
     * Ordered.
     *
     * @param until the last day that the order names
     * @param endsByItself whether the order says that it then ends; if not told, it holds until the
     *     body lifts it
     */
    record Indicated(@Nullable FuzzyDate until, @Nullable Boolean endsByItself)
            implements InterimAct, Ordering {}

    record Extended(@Nullable FuzzyDate until, @Nullable Boolean endsByItself)
            implements InterimAct, Ordering {}

    /**
     * The State has removed somebody in spite of it.
     *
     * @param personId whom; one of the persons of the measure
     * @param linkId the docket that tells of the removal
     */
    record Breached(@Nullable UUID personId, @Nullable UUID linkId) implements InterimAct {}

    record Lifted() implements InterimAct {}

    /** An act by which the body orders the State to wait. */
    interface Ordering {
        @Nullable FuzzyDate until();

        @Nullable Boolean endsByItself();
    }
}
