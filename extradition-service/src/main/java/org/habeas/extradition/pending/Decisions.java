package org.habeas.extradition.pending;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.extradition.effect.Bearing;
import org.habeas.extradition.pending.Proceedings.Decision;
import org.habeas.extradition.subject.FactKind;
import org.habeas.extradition.subject.SubjectFact;

/** The decisions in one State, or of a body, that can be relied on in another, the oldest first. */
final class Decisions {
    private static final Comparator<Decision> ORDER =
            comparing(Decision::on, FuzzyDate.ORDER)
                    .thenComparing(Decision::docketId)
                    .thenComparing(Decision::entryId, nullsLast(naturalOrder()));

    private Decisions() {}

    static List<Decision> of(
            List<Bearing<?, ?, ?>> dockets, List<SubjectFact> facts, UUID person) {
        Stream<Decision> own = dockets.stream().flatMap(docket -> of(docket, person));
        return Stream.concat(own, findings(facts)).sorted(ORDER).toList();
    }

    /** Only what rests on an entry that the reader may know of. */
    private static Stream<Decision> of(Bearing<?, ?, ?> docket, UUID person) {
        Set<UUID> known = docket.entries().stream().map(Entry::id).collect(Collectors.toSet());
        return docket.reliable().stream()
                .filter(decision -> decision.concerns(person))
                .filter(decision -> known.contains(decision.entry()))
                .map(decision -> decision(docket.kind(), decision));
    }

    private static Decision decision(String kind, Reliable decision) {
        return new Decision(
                decision.docketId(),
                kind,
                decision.entry(),
                decision.state(),
                decision.body(),
                decision.on(),
                decision.isFinal(),
                decision.grounds(),
                decision.against());
    }

    /** What mechanisms found; a political motive is noted as persecution, too. */
    private static Stream<Decision> findings(List<SubjectFact> facts) {
        Map<UUID, SubjectFact> byDocket = new LinkedHashMap<>();
        facts.stream()
                .filter(f -> f.kind() == FactKind.FOUND_PERSECUTING)
                .forEach(f -> byDocket.put(f.docketId(), f));
        facts.stream()
                .filter(f -> f.kind() == FactKind.POLITICAL_MOTIVE_FOUND)
                .forEach(f -> byDocket.put(f.docketId(), f));
        return byDocket.values().stream().map(Decisions::finding);
    }

    private static Decision finding(SubjectFact fact) {
        LocalDate day = fact.since();
        boolean isMotive = fact.kind() == FactKind.POLITICAL_MOTIVE_FOUND;
        return new Decision(
                fact.docketId(),
                "mechanism-decisions",
                fact.entryId(),
                null,
                null,
                day == null ? FuzzyDate.unknown() : FuzzyDate.day(day),
                null,
                List.of(isMotive ? "political_motive" : "persecution"),
                Stream.ofNullable(fact.state()).toList());
    }
}
