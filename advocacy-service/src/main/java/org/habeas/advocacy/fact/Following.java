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

    Following(
            Demands demands,
            Restrictions restrictions,
            ResidualRestrictions residual,
            Successors successors) {
        this.demands = demands;
        this.restrictions = restrictions;
        this.residual = residual;
        this.successors = successors;
    }

    /** Whether a fact that answers nothing bears on what follows: a restriction, told late. */
    boolean mayFollow(Demands.Known demand, UUID event, List<KnownFact> known) {
        return demand.head().type() == DemandType.RELEASE
                && known.stream()
                        .filter(fact -> fact.eventId().equals(event))
                        .anyMatch(restrictions::isStart);
    }

    void follow(Demands.Known demand, List<Ground> all, List<KnownFact> known) {
        if (all.isEmpty()) {
            return;
        }
        Set<UUID> answered = demands.answeredBy(demand.id());
        for (Ground ground : all) {
            if (answered.contains(ground.eventId())) {
                residual.follow(demand, ground, known);
                successors.follow(demand, ground);
            }
        }
    }
}
