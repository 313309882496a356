package org.habeas.extradition.risk;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.subject.SubjectFact;

/**
 * What makes a condition true.
 *
 * @param times how often it is true; never if it is not
 * @param entries the entries that make it true, sorted
 * @param dockets the dockets that they stand on, sorted
 */
record Evidence(int times, List<UUID> entries, List<UUID> dockets) {
    static final Evidence NONE = new Evidence(0, List.of(), List.of());

    Evidence {
        entries = List.copyOf(entries);
        dockets = List.copyOf(dockets);
    }

    boolean holds() {
        return times > 0;
    }

    /** Once, if there is any of these facts. */
    static Evidence of(Collection<? extends RiskFact> facts) {
        return of(facts, RiskFact::entries, RiskFact::docketId);
    }

    /** Once, if anything was told. */
    static Evidence told(Collection<SubjectFact> told) {
        return of(told, fact -> Stream.ofNullable(fact.entryId()).toList(), SubjectFact::docketId);
    }

    private static <T> Evidence of(
            Collection<? extends T> facts,
            Function<T, List<UUID>> entries,
            Function<T, UUID> docket) {
        return facts.isEmpty()
                ? NONE
                : new Evidence(
                        1,
                        sorted(facts.stream().flatMap(fact -> entries.apply(fact).stream())),
                        sorted(facts.stream().map(docket)));
    }

    Evidence or(Evidence other) {
        return new Evidence(
                Math.max(times, other.times),
                sorted(Stream.concat(entries.stream(), other.entries.stream())),
                sorted(Stream.concat(dockets.stream(), other.dockets.stream())));
    }

    Evidence times(int often) {
        return often <= 0 ? NONE : new Evidence(often, entries, dockets);
    }

    private static List<UUID> sorted(Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).distinct().sorted().toList();
    }
}
