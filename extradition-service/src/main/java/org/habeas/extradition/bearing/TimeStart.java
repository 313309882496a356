package org.habeas.extradition.bearing;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A time limit that begins with an entry of a docket.
 *
 * @param rule the time limit, such as {@code TL-05}
 * @param entry what it runs from
 * @param start when it begins; a limit can be computed only if that is a day (INV-X-08)
 * @param state whose law sets the limit, where that depends on the State
 * @param due the last day, where a decision names it and no period has to be added
 * @param end what ended it, if anything did
 * @param person whose limit it is, where a docket about several has one for each; null for all
 */
public record TimeStart(
        String rule,
        UUID entry,
        FuzzyDate start,
        @Nullable String state,
        @Nullable FuzzyDate due,
        @Nullable End end,
        @Nullable UUID person) {

    /** A limit of everybody whom the docket is about. */
    public TimeStart(
            String rule,
            UUID entry,
            FuzzyDate start,
            @Nullable String state,
            @Nullable FuzzyDate due,
            @Nullable End end) {
        this(rule, entry, start, state, due, end, null);
    }

    /** Why a limit no longer runs. */
    public enum How {
        /** What had to happen in time has happened; whether in time, the dates tell. */
        MET,
        /** A decision has set a later day. */
        EXTENDED,
        /** Nothing depends on it any more. */
        MOOT
    }

    /**
     * The entry that ended it.
     *
     * @param until the new last day of one that was extended
     */
    public record End(How how, FuzzyDate on, UUID entry, @Nullable FuzzyDate until) {}

    public static TimeStart running(String rule, UUID entry, FuzzyDate start) {
        return new TimeStart(rule, entry, start, null, null, null);
    }

    public TimeStart ended(How how, FuzzyDate on, UUID by) {
        return new TimeStart(rule, entry, start, state, due, new End(how, on, by, null), person);
    }

    /** The same for one of those whom the docket is about. */
    public TimeStart of(UUID one) {
        return new TimeStart(rule, entry, start, state, due, end, one);
    }

    /** Whether what extended this one is where the other one begins, which runs on in its place. */
    public boolean isSucceededBy(TimeStart other) {
        return end != null
                && end.how() == How.EXTENDED
                && other.rule.equals(rule)
                && other.entry.equals(end.entry());
    }
}
