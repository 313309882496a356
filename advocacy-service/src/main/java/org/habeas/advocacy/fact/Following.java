package org.habeas.advocacy.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.demand.Demands;
import org.habeas.advocacy.demand.Ground;
import org.habeas.advocacy.law.DemandType;

/** What is demanded next when a demand was answered, in whatever order the facts arrive. */
@ApplicationScoped
class Following {
    private final Demands demands;
    private final Restrictions restrictions;
    private final ResidualRestrictions residual;
    private final Successors successors;
    private final Contested contested;

    Following(
            Demands demands,
            Restrictions restrictions,
            ResidualRestrictions residual,
            Successors successors,
            Contested contested) {
        this.demands = demands;
        this.restrictions = restrictions;
        this.residual = residual;
        this.successors = successors;
        this.contested = contested;
    }

    /** Whether a fact that answers nothing bears on what follows. */
    boolean mayFollow(Demands.Known demand, UUID event, List<KnownFact> known) {
        return known.stream()
                .filter(fact -> fact.eventId().equals(event))
                .anyMatch(fact ->
                        Contested.isTold(fact)
                                || (demand.head().type() == DemandType.RELEASE
                                        && restrictions.isStart(fact)));
    }

    void follow(Demands.Known demand, List<Ground> all, List<KnownFact> known) {
        if (all.isEmpty()) {
            return;
        }
        Set<UUID> answered = demands.answeredBy(demand.id());
        List<Ground> answers =
                all.stream().filter(ground -> answered.contains(ground.eventId())).toList();
        for (Ground ground : answers) {
            residual.follow(demand, ground, known);
            successors.follow(demand, ground);
        }
        contested.follow(demand, answers, known);
    }
}
