package org.habeas.extradition.limit;

import java.time.LocalDate;
import java.time.Period;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What is counted from.
 *
 * @param state whose law sets the limit, where that depends on the State
 * @param period the length, where a decision sets it and not the rule
 * @param credited what has been served already
 * @param due the last day, where a decision names it
 */
public record Asked(
        FuzzyDate start,
        @Nullable String state,
        @Nullable Period period,
        @Nullable Period credited,
        @Nullable FuzzyDate due) {

    public static Asked from(FuzzyDate start) {
        return new Asked(start, null, null, null, null);
    }

    /**
     * The last day. Months and years go by the calendar, to the end of a shorter month; days are
     * counted from the day after the start.
     */
    static LocalDate last(LocalDate start, Period period, @Nullable Period credited) {
        LocalDate end = start.plus(period);
        return credited == null ? end : end.minus(credited);
    }
}
