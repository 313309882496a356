package org.habeas.extradition.asylum;

import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision reached the person it is about. The time for appeal runs from here and not
 * from the date of the decision (INV-X-09).
 *
 * @param notificationDefect it was not notified, or not as the law wants it
 * @param entry what tells it: the decision itself or a later entry
 */
record Notice(
        Answer notified, @Nullable FuzzyDate notifiedOn, boolean notificationDefect, UUID entry) {

    static Notice of(
            @Nullable Answer notified,
            @Nullable FuzzyDate on,
            @Nullable Boolean defect,
            UUID entry) {
        Answer answer = notified != null ? notified : on == null ? Answer.UNKNOWN : Answer.YES;
        boolean isDefective = answer == Answer.NO || (defect != null && defect);
        return new Notice(answer, answer == Answer.NO ? null : on, isDefective, entry);
    }

    boolean startsTime() {
        return notified == Answer.YES && !notificationDefect;
    }

    /** When it happened, as exactly as it is known; not before the decision. */
    FuzzyDate since(FuzzyDate decided) {
        if (notifiedOn != null) {
            return notifiedOn;
        }
        LocalDate earliest = decided.earliest();
        return earliest == null ? FuzzyDate.unknown() : FuzzyDate.after(earliest);
    }

    /** The day on which it will be known to have happened, if that is told. */
    @Nullable LocalDate day() {
        return notifiedOn == null ? null : notifiedOn.effectiveDay().orElse(null);
    }

    /** Nobody knows on an earlier day that it will be notified. */
    Notice onDay(LocalDate day) {
        LocalDate notifiedDay = day();
        return notifiedDay != null && notifiedDay.isAfter(day)
                ? new Notice(Answer.UNKNOWN, null, false, entry)
                : this;
    }
}
