package org.habeas.extradition.reference;

import java.time.LocalDate;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Whether something holds on a day; what we do not know is not a no. */
public enum Holds {
    YES,
    NO,
    UNKNOWN;

    /**
     * @param from the first day on which it holds, as exactly as it is known
     * @param until the first day on which it holds no longer; null while it does
     */
    static Holds on(LocalDate day, FuzzyDate from, @Nullable FuzzyDate until) {
        if (!from.mayHaveHappenedBy(day) || (until != null && until.certainlyHappenedBy(day))) {
            return NO;
        }
        boolean isOver = until != null && until.mayHaveHappenedBy(day);
        return from.certainlyHappenedBy(day) && !isOver ? YES : UNKNOWN;
    }
}
