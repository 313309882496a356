package org.habeas.advocacy.fact;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.advocacy.demand.DemandChanged;
import org.habeas.advocacy.demand.DemandHead;
import org.habeas.advocacy.demand.Demands;
import org.habeas.advocacy.demand.Ground;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.PersonsRejoined;
import org.jspecify.annotations.Nullable;

/**
 * Answers demands by what is known of their subjects: when a fact arrives, and when a demand is
 * made after the fact ({@code domain-model.md SM-14}).
 */
@ApplicationScoped
public class FactsAnswerDemands {
    private final KnownFacts facts;
    private final SameSubjects same;
    private final Grounds grounds;
    private final Demands demands;
    private final Following following;

    FactsAnswerDemands(
            KnownFacts facts,
            SameSubjects same,
            Grounds grounds,
            Demands demands,
            Following following) {
        this.facts = facts;
        this.same = same;
        this.grounds = grounds;
        this.demands = demands;
        this.following = following;
    }

    /** Keeps what an event tells, and answers the demands to which {@code rule} applies it. */
    @Transactional
    public void learn(Incoming event, String rule) {
        UUID person = event.personId();
        if (person != null) {
            List<Demands.Known> about = demands.heldAbout(person);
            keep(fact(event, person));
            apply(event.id(), about, own -> own == null || own.equals(rule));
        }
    }

    /** What happened in this service: like a fact of another one, under every rule. */
    @Transactional
    void learn(KnownFact fact) {
        UUID person = fact.personId();
        List<Demands.Known> about =
                person == null ? demands.about(fact.docketId()) : demands.heldAbout(person);
        keep(fact);
        apply(fact.eventId(), about, _ -> true);
    }

    private void keep(KnownFact fact) {
        if (facts.findByIdOptional(fact.eventId()).isEmpty()) {
            facts.persistAndFlush(fact);
        }
    }

    private void apply(UUID event, List<Demands.Known> about, Predicate<@Nullable String> rules) {
        for (Demands.Known demand : about) {
            List<KnownFact> known = known(demand.head());
            List<Ground> all = grounds.of(demand.head(), known);
            boolean applies =
                    all.stream()
                            .filter(ground -> ground.eventId().equals(event))
                            .anyMatch(ground -> rules.test(ground.line().rule()));
            if (applies) {
                answer(demand, all);
            }
            if (applies || following.mayFollow(demand, event, known)) {
                following.follow(demand, all, known);
            }
        }
    }

    private List<KnownFact> known(DemandHead head) {
        return same.of(head, facts.about(same.as(head.subjects()), head.matter()));
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

    /** Keeps what an event tells, and answers nothing. */
    @Transactional
    public void keep(Incoming event) {
        UUID person = event.personId();
        if (person != null) {
            keep(fact(event, person));
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
            List<KnownFact> known = known(demand.head());
            List<Ground> all = grounds.of(demand.head(), known);
            answer(demand, all);
            following.follow(demand, all, known);
        }
    }

    private void answer(Demands.Known demand, List<Ground> all) {
        for (Ground ground : demands.answer(demand.id(), all)) {
            Log.infof(
                    "demand answered id=%s rule=%s outcome=%s",
                    demand.id(), ground.line().ruleName(), ground.line().outcome());
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
