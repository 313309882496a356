package org.habeas.extradition.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.habeas.extradition.bearing.RiskFact.Protection;

/** When an answer may change although nothing is recorded. */
final class NextChange {
    private NextChange() {}

    /** The next day on which a protection begins to run out soon, or has run out. */
    static Optional<LocalDate> ofProtections(RiskInput input, RuleSet rules, LocalDate day) {
        return input.facts().stream()
                .filter(Protection.class::isInstance)
                .map(Protection.class::cast)
                .flatMap(protection -> Stream.ofNullable(Protections.lastDay(protection)))
                .flatMap(last ->
                        Stream.of(last.minusDays(rules.expiringWithinDays()), last.plusDays(1)))
                .filter(turn -> turn.isAfter(day))
                .min(LocalDate::compareTo);
    }
}
