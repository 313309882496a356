package org.habeas.advocacy.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.advocacy.law.Answer;
import org.habeas.advocacy.law.DemandType;
import org.habeas.advocacy.law.FulfilmentRule;
import org.habeas.advocacy.law.LawOfDemands;

/** Which restrictions of a person were in force on a day, by what is known of them. */
@ApplicationScoped
class Restrictions {
    private final Set<String> starts;
    private final Set<String> ends;

    Restrictions(LawOfDemands law) {
        starts = events(law, Set.of(Answer.REOPENED));
        ends = events(law, Set.of(Answer.MET, Answer.PARTIALLY_MET));
    }

    private static Set<String> events(LawOfDemands law, Set<Answer> outcomes) {
        return law.of(DemandType.LIFT_RESTRICTIONS, null).rules().stream()
                .filter(line -> outcomes.contains(line.outcome()))
                .map(FulfilmentRule::event)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isStart(KnownFact fact) {
        return starts.contains(fact.type());
    }

    /** Those that began by that day and had not ended by then; one fact for each. */
    List<KnownFact> inForce(List<KnownFact> known, UUID person, LocalDate day) {
        return known.stream()
                .filter(this::isStart)
                .filter(fact -> person.equals(fact.personId()))
                .filter(fact -> !day(fact).isAfter(day))
                .filter(fact -> !isEnded(fact, known, day))
                .collect(Collectors.toMap(KnownFact::docketId, fact -> fact, (one, _) -> one))
                .values()
                .stream()
                .sorted((one, other) -> one.eventId().compareTo(other.eventId()))
                .toList();
    }

    private boolean isEnded(KnownFact start, List<KnownFact> known, LocalDate day) {
        return known.stream()
                .filter(fact -> ends.contains(fact.type()))
                .filter(fact -> fact.docketId().equals(start.docketId()))
                .anyMatch(fact -> !day(fact).isBefore(day(start)) && !day(fact).isAfter(day));
    }

    private static LocalDate day(KnownFact fact) {
        return fact.on()
                .effectiveDay()
                .orElseGet(() -> fact.recordedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
