package org.habeas.advocacy.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/**
 * Release meets the demand for it, bail or restriction of liberty in part; what restrictions remain
 * are demanded to be lifted.
 */
@ApplicationScoped
class ReleaseWithResidualRestrictions implements Reaction {
    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    ReleaseWithResidualRestrictions(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "R-07";
    }

    @Override
    public Set<String> to() {
        return law.eventsOf(rule());
    }

    @Override
    public void on(Incoming event) {
        demands.learn(event, rule());
    }

    @Override
    public void replay(Incoming event) {
        demands.keep(event);
    }
}
