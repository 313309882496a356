package org.habeas.advocacy.fact;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.advocacy.demand.DemandChanged;
import org.habeas.advocacy.demand.DemandHead;
import org.habeas.advocacy.demand.Demands;
import org.habeas.advocacy.demand.Ground;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Answers demands by what is known of their subjects: when a fact arrives, and when a demand is
 * made after the fact ({@code domain-model.md SM-14}).
 */
@ApplicationScoped
class FactsAnswerDemands {
    private final KnownFacts facts;
    private final Grounds grounds;
    private final Demands demands;
    private final ResidualRestrictions residual;

    FactsAnswerDemands(
            KnownFacts facts, Grounds grounds, Demands demands, ResidualRestrictions residual) {
        this.facts = facts;
        this.grounds = grounds;
        this.demands = demands;
        this.residual = residual;
    }

    /** Keeps what an event tells, and answers the demands to which {@code rule} applies it. */
    @Transactional
    void learn(Incoming event, String rule) {
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
            List<Ground> all = known(demand.head());
            boolean applies =
                    all.stream()
                            .filter(ground -> ground.eventId().equals(event))
                            .anyMatch(ground -> rules.test(ground.line().rule()));
            if (applies) {
                answer(demand, all);
            }
        }
    }

    private List<Ground> known(DemandHead head) {
        return grounds.of(head, facts.about(head.subjects(), head.matter()));
    }

    /** Keeps what an event tells, and answers nothing. */
    @Transactional
    void keep(Incoming event) {
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
            answer(demand, known(demand.head()));
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
