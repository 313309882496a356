package org.habeas.extradition.limit;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.habeas.docket.DateModality;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Counts a time limit: {@code (versions of the rule, start) -> last day, or why there is none}. A
 * pure function; the law is in its arguments.
 */
final class Counting {
    private final List<TimeLimitRule> ofState;
    private final List<TimeLimitRule> versions;
    private final Map<String, Holidays> holidays;
    private final Asked asked;

    /**
     * @param versions of one rule
     */
    Counting(List<TimeLimitRule> versions, Map<String, Holidays> holidays, Asked asked) {
        this.ofState = versions.stream().filter(rule -> rule.isFor(asked.state())).toList();
        this.versions = ofState.stream().filter(rule -> rule.appliesTo(asked.state())).toList();
        this.holidays = holidays;
        this.asked = asked;
    }

    Computed answer() {
        if (ofState.isEmpty()) {
            return Computed.not(null, Reason.NO_RULE_FOR_STATE);
        }
        if (versions.isEmpty()) {
            return Computed.not(null, Reason.RULE_NOT_FOR_STATE);
        }
        FuzzyDate named = asked.due();
        return named == null ? counted(asked.start()) : named(named);
    }

    /** A decision names the last day, so nothing is added to the start. */
    private Computed named(FuzzyDate last) {
        TimeLimitRule rule = versionFor(asked.start());
        LocalDate day = last.latest();
        if (last.precision() == DatePrecision.DAY && day != null) {
            return Computed.due(Objects.requireNonNullElse(rule, versions.getLast()), day, false);
        }
        return new Computed(
                rule, null, Reason.LAST_DAY_NOT_A_DAY, last.earliest(), last.latest(), false);
    }

    private Computed counted(FuzzyDate start) {
        TimeLimitRule rule = versionFor(start);
        boolean isReported = start.modality() == DateModality.REPORTED;
        if (rule != null && period(rule) == null) {
            return Computed.not(rule, Reason.PERIOD_UNKNOWN);
        }
        LocalDate day = start.latest();
        if (start.precision() == DatePrecision.DAY && day != null && !isReported) {
            return rule == null
                    ? Computed.not(null, Reason.RULE_NOT_IN_FORCE)
                    : Computed.due(rule, last(rule, day), !start.changesState());
        }
        // What was reported on a day happened on it or earlier.
        return possible(
                rule,
                isReported ? Reason.START_ONLY_REPORTED : Reason.START_NOT_A_DAY,
                isReported ? null : start.earliest(),
                start.latest());
    }

    /** The version in force on every day that can be the start; null if that is not one. */
    private @Nullable TimeLimitRule versionFor(FuzzyDate start) {
        List<TimeLimitRule> fitting =
                versions.stream()
                        .filter(rule -> reaches(rule, start.earliest(), start.latest()))
                        .toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private static boolean reaches(
            TimeLimitRule rule, @Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate from = rule.validFrom();
        LocalDate to = rule.validTo();
        return (from == null || last == null || !from.isAfter(last))
                && (to == null || first == null || !to.isBefore(first));
    }

    /** Every version counts for the days on which it was in force. */
    private Computed possible(
            @Nullable TimeLimitRule rule,
            Reason reason,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        List<@Nullable LocalDate> from = new ArrayList<>();
        List<@Nullable LocalDate> to = new ArrayList<>();
        for (TimeLimitRule one : versions) {
            if (reaches(one, first, last) && period(one) != null) {
                from.add(due(one, later(first, one.validFrom())));
                to.add(due(one, earlier(last, one.validTo())));
            }
        }
        return new Computed(
                rule,
                null,
                from.isEmpty() ? Reason.RULE_NOT_IN_FORCE : reason,
                first == null ? null : most(from, Comparator.reverseOrder()),
                last == null ? null : most(to, Comparator.naturalOrder()),
                false);
    }

    private @Nullable LocalDate due(TimeLimitRule rule, @Nullable LocalDate start) {
        return start == null ? null : last(rule, start);
    }

    private static @Nullable LocalDate most(
            List<@Nullable LocalDate> days, Comparator<LocalDate> order) {
        return days.stream().filter(Objects::nonNull).max(order).orElse(null);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private @Nullable Period period(TimeLimitRule rule) {
        return rule.period() == null ? asked.period() : rule.period();
    }

    private LocalDate last(TimeLimitRule rule, LocalDate start) {
        Period period = Objects.requireNonNull(period(rule));
        LocalDate last = Asked.last(start, period, asked.credited());
        Holidays calendar = rule.holidays() == null ? null : holidays.get(rule.holidays());
        return rule.workingDays() == WorkingDays.NEXT_WORKING_DAY && calendar != null
                ? calendar.workingDayFrom(last)
                : last;
    }
}
