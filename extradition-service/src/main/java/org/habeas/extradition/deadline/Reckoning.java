package org.habeas.extradition.deadline;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.limit.Asked;
import org.habeas.extradition.limit.Computed;
import org.habeas.extradition.limit.TimeLimitRule;
import org.habeas.extradition.limit.TimeLimits;

/** Makes a deadline of a time limit that runs somewhere, by the rules that we know. */
@Singleton
class Reckoning {
    private final TimeLimits limits;

    Reckoning(TimeLimits limits) {
        this.limits = limits;
    }

    /** Empty if there is no such rule. */
    Optional<Deadline> of(Known known) {
        TimeStart start = known.start();
        Computed computed =
                limits.compute(
                        start.rule(),
                        new Asked(start.start(), start.state(), null, null, start.due()));
        TimeLimitRule rule =
                computed.rule() == null ? limits.newest(start.rule()) : computed.rule();
        return rule == null ? Optional.empty() : Optional.of(deadline(known, rule, computed));
    }

    private static Deadline deadline(Known known, TimeLimitRule rule, Computed computed) {
        TimeStart start = known.start();
        return new Deadline(
                id(known),
                RuleCard.of(rule),
                known.docketId(),
                known.docketKind(),
                known.status(),
                known.persons(),
                start.entry(),
                plain(start.start()),
                start.state(),
                computed.estimate(),
                known.succeeded() ? Verdict.succeeded(computed) : Verdict.of(computed, start.end()),
                start.end(),
                known.visibility().and(rule.leastVisibility()));
    }

    /** The words of the source may tell more than a date. */
    private static FuzzyDate plain(FuzzyDate date) {
        return new FuzzyDate(
                date.earliest(), date.latest(), date.precision(), date.modality(), null);
    }

    private static UUID id(Known known) {
        String name =
                String.join(
                        ":",
                        "deadline",
                        known.docketId().toString(),
                        known.start().rule(),
                        known.root().toString(),
                        String.valueOf(known.start().person()),
                        Integer.toString(known.ordinal()));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
