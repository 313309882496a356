package org.habeas.extradition.deadline;

import org.habeas.extradition.limit.Severity;
import org.habeas.extradition.limit.TimeLimitRule;
import org.jspecify.annotations.Nullable;

/** The rule of a deadline as far as its reader needs it. */
public record RuleCard(
        String id,
        String what,
        String instrument,
        @Nullable String article,
        String authority,
        String runsFrom,
        @Nullable String period,
        String effect,
        Severity severity,
        boolean confirmed) {

    static RuleCard of(TimeLimitRule rule) {
        return new RuleCard(
                rule.id(),
                rule.what(),
                rule.instrument(),
                rule.article(),
                rule.authority(),
                rule.runsFrom(),
                rule.period() == null ? null : rule.period().toString(),
                rule.effect(),
                rule.severity(),
                rule.confirmed());
    }
}
