package org.habeas.extradition.deadline;

import java.time.LocalDate;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.TimeStart.End;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.extradition.limit.Computed;
import org.habeas.extradition.limit.Reason;
import org.habeas.extradition.limit.WhyNot;
import org.jspecify.annotations.Nullable;

/**
 * A time limit with what ended it. A pure function of both: that a deadline is missed follows from
 * the day on which somebody asks.
 *
 * @param due the last day that counts now: the one that a decision has set, or the computed one
 * @param resting its state until that day has passed, and afterwards too if it has ended
 * @param missedFrom the first day on which it is missed, if it can be
 * @param metLate whether what had to happen came too late; null if that cannot be said
 */
public record Verdict(
        @Nullable LocalDate due,
        DeadlineState resting,
        @Nullable LocalDate missedFrom,
        @Nullable Boolean metLate,
        @Nullable WhyNot whyNot) {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    static Verdict of(Computed computed, @Nullable End end) {
        if (end == null) {
            LocalDate due = computed.due();
            return due == null
                    ? open(computed)
                    : new Verdict(due, DeadlineState.RUNNING, due.plusDays(1), null, null);
        }
        FuzzyDate until = end.until();
        if (end.how() == How.EXTENDED) {
            return extended(computed, until);
        }
        LocalDate due = until == null ? computed.due() : day(until);
        return due == null ? open(computed) : ended(due, end);
    }

    /**
     * Extended by a decision from which another deadline runs; that one is warned of and missed.
     */
    static Verdict succeeded(Computed computed) {
        return new Verdict(computed.due(), DeadlineState.EXTENDED, null, null, WhyNot.of(computed));
    }

    private static Verdict open(Computed computed) {
        return new Verdict(null, DeadlineState.NOT_COMPUTABLE, null, null, WhyNot.of(computed));
    }

    /** Only what is certain: a later day that is not known to the day leaves the end open. */
    private static Verdict extended(Computed computed, @Nullable FuzzyDate until) {
        LocalDate day = until == null ? null : day(until);
        if (day != null) {
            return new Verdict(day, DeadlineState.EXTENDED, day.plusDays(1), null, null);
        }
        LocalDate earliest = until == null ? computed.due() : until.earliest();
        WhyNot unknown =
                new WhyNot(
                        Reason.LAST_DAY_NOT_A_DAY,
                        Reason.LAST_DAY_NOT_A_DAY.words(),
                        earliest,
                        until == null ? null : until.latest());
        return new Verdict(null, DeadlineState.EXTENDED, null, null, unknown);
    }

    private static @Nullable LocalDate day(FuzzyDate date) {
        return date.precision() == DatePrecision.DAY ? date.latest() : null;
    }

    private static Verdict ended(LocalDate due, End end) {
        Boolean late = isLate(due, end.on());
        if (end.how() == How.MET) {
            return new Verdict(due, DeadlineState.MET, null, late, null);
        }
        // What had been missed stays missed, whatever happened afterwards.
        return Boolean.TRUE.equals(late)
                ? new Verdict(due, DeadlineState.MISSED, due.plusDays(1), null, null)
                : new Verdict(due, DeadlineState.MOOT, null, null, null);
    }

    private static @Nullable Boolean isLate(LocalDate due, FuzzyDate on) {
        if (on.latest() != null && !on.latest().isAfter(due)) {
            return false;
        }
        return on.earliest() != null && on.earliest().isAfter(due) ? true : null;
    }

    /** Whether its last day can still come, or pass. */
    boolean isOpen() {
        return missedFrom != null
                && (resting == DeadlineState.RUNNING || resting == DeadlineState.EXTENDED);
    }

    DeadlineState on(LocalDate day) {
        return missedFrom != null && !day.isBefore(missedFrom) ? DeadlineState.MISSED : resting;
    }

    /** Where it stands in lists: by its last day, else by the first that could be it. */
    LocalDate sortDay() {
        if (due != null) {
            return due;
        }
        return whyNot == null || whyNot.earliestDue() == null ? LAST : whyNot.earliestDue();
    }
}
