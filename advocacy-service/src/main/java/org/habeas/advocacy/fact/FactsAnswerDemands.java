package org.habeas.advocacy.fact;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.PersonsRejoined;
import org.habeas.advocacy.demand.DemandChanged;
import org.habeas.advocacy.demand.Demands;
import org.habeas.advocacy.demand.Ground;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.json.Json;

/**
 * Answers demands by what is known of their subjects: when a fact arrives, and when a demand is
 * made after the fact ({@code domain-model.md SM-14}).
 */
@ApplicationScoped
class FactsAnswerDemands {
    private final KnownFacts facts;
    private final SameSubjects same;
    private final Grounds grounds;
    private final Demands demands;
    private final ResidualRestrictions residual;

    FactsAnswerDemands(
            KnownFacts facts,
            SameSubjects same,
            Grounds grounds, Demands demands, ResidualRestrictions residual) {
        this.facts = facts;
        this.same = same;
        this.grounds = grounds;
        this.demands = demands;
        this.residual = residual;
    }

    /** Keeps what an event tells, and answers the demands to which {@code rule} applies it. */
    @Transactional
    void learn(Incoming event, String rule) {
        UUID person = event.personId();
        if (person == null) {
            return;
        }
        List<Demands.Known> about = demands.heldAbout(person);
        if (facts.findByIdOptional(event.id()).isEmpty()) {
            facts.persistAndFlush(fact(event, person));
        }
        List<KnownFact> known = facts.about(same.as(List.of(person)));
        for (Demands.Known demand : about) {
            List<Ground> all = grounds.of(demand.head(), same.of(demand.head(), known));
            boolean applies =
                    all.stream()
                            .filter(ground -> ground.eventId().equals(event.id()))
                            .map(ground -> ground.line().rule())
                            .anyMatch(own -> own == null || own.equals(rule));
            if (applies) {
                answer(demand, all);
            }
        }
    }

    /** Persons are one now, or no longer: what answered by another id only is taken back. */
    void on(@Observes PersonsRejoined rejoined) {
        for (UUID person : rejoined.persons()) {
            for (Demands.Known demand : demands.heldAbout(person)) {
                Set<UUID> subjects = Set.copyOf(same.as(demand.head().subjects()));
                demands.unanswer(
                        demand.id(),
                        event ->
                                facts.findByIdOptional(event)
                                        .map(KnownFact::personId)
                                        .filter(known -> !subjects.contains(known))
                                        .isPresent());
            }
        }
    }

    /** What was taken back elsewhere answers no demand that is made from now on. */
    @Transactional
    void forget(UUID entry) {
        facts.forget(entry);
    }

    /** A demand made after the fact is told at once that it is met already. */
    void look(@Observes DemandChanged change) {
        if (!change.answered()) {
            Demands.Known demand = demands.one(change.demandId());
            List<KnownFact> known = facts.about(same.as(change.subjects()));
            answer(demand, grounds.of(demand.head(), same.of(demand.head(), known)));
        }
    }

    private void answer(Demands.Known demand, List<Ground> all) {
        List<Ground> recorded = new ArrayList<>(demands.answer(demand.id(), all));
        for (Ground ground : recorded) {
            Log.infof(
                    "demand answered id=%s rule=%s outcome=%s",
                    demand.id(), ground.line().ruleName(), ground.line().outcome());
            facts.findByIdOptional(ground.eventId())
                    .ifPresent(fact -> residual.follow(demand, ground, grounds.payload(fact)));
        }
    }

    private static KnownFact fact(Incoming event, UUID person) {
        return new KnownFact(
                event.id(),
                person,
                event.type(),
                event.service(),
                event.docketId(),
                event.docketKind(),
                event.entryId(),
                event.when(),
                event.visibility(),
                event.at(),
                Json.text(event.mapper(), event.payload()));
    }
}
