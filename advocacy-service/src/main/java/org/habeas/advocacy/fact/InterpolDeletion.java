package org.habeas.advocacy.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/**
 * Data deleted from INTERPOL's files meet the demand of that person, of nobody else; new data
 * reopen it.
 */
@ApplicationScoped
class InterpolDeletion implements Reaction {
    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    InterpolDeletion(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "R-03";
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
