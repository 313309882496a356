package org.habeas.extradition.limit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a time limit, or why there is none.
 *
 * @param rule the version that was applied; null if none fits, or if it depends on the day
 * @param due the last day; null if it cannot be computed
 * @param reason why not
 * @param earliest the earliest day that could be the last one, if a start allows to say so
 * @param latest the latest such day
 * @param estimate whether the day is only expected
 */
public record Computed(
        @Nullable TimeLimitRule rule,
        @Nullable LocalDate due,
        @Nullable Reason reason,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        boolean estimate) {

    static Computed due(TimeLimitRule rule, LocalDate due, boolean estimate) {
        return new Computed(rule, due, null, null, null, estimate || rule.estimate());
    }

    static Computed not(@Nullable TimeLimitRule rule, Reason reason) {
        return new Computed(rule, null, reason, null, null, false);
    }
}
