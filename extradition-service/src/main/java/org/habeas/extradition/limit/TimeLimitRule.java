package org.habeas.extradition.limit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One version of a time limit. Which version counts is decided by the day from which it runs.
 *
 * @param id such as {@code TL-05}; several versions share one
 * @param period what is added to the start; null if a decision names the last day or the length
 * @param runsFrom the event from which it runs, in words
 * @param state whose law it is, where that depends on the State; ISO 3166-1 alpha-2
 * @param states to which States it applies, if not to all
 * @param effect what follows when it has passed, in words
 * @param severity the same as a code
 * @param confirmed whether counsel has checked it against the official text
 * @param estimate whether what it gives is only expected, such as the end of a sentence
 * @param holidays the calendar of days that are no working days; only with {@code workingDays}
 * @param examined whether somebody has to look at one that has passed
 * @param leastVisibility of every deadline that rests on it, however public its entries are
 * @param validFrom the first start to which it applies; null if it has no known beginning
 * @param validTo the last start to which it applies
 */
public record TimeLimitRule(
        String id,
        RuleKind kind,
        String instrument,
        @Nullable String article,
        String authority,
        String what,
        @Nullable Period period,
        String runsFrom,
        @Nullable String state,
        List<String> states,
        String effect,
        Severity severity,
        boolean confirmed,
        boolean estimate,
        WorkingDays workingDays,
        @Nullable String holidays,
        boolean examined,
        Visibility leastVisibility,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String note) {

    public TimeLimitRule {
        states = List.copyOf(states);
    }

    /** Whether it applies to what starts on that day. */
    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it is the law of that State, or of no State in particular. */
    boolean isFor(@Nullable String asked) {
        return state == null || state.equals(asked);
    }

    /** A State that is not told may be any of them. */
    boolean appliesTo(@Nullable String asked) {
        return asked == null || states.isEmpty() || states.contains(asked);
    }
}
