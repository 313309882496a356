package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/**
 * Refugee status rejects the demand to refuse asylum to that person; nothing else of a hostile
 * campaign changes.
 */
@Rule(
        value = "R-19",
        when = {"refugee-status-granted"},
        then =
                "The hostile demand to refuse asylum to that person is rejected; nothing else of the campaign changes.")
@ApplicationScoped
class HostileDemandRejected implements Reaction {
    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    HostileDemandRejected(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "R-19";
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
