package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/**
 * A repeated request reopens the demand to refuse extradition; the earlier outcome stays in the
 * record.
 */
@Rule(
        value = "R-06",
        when = {"extradition-request-repeated"},
        then = "The demand to refuse that extradition is reopened and keeps its earlier outcome.")
@ApplicationScoped
class RepeatedRequest implements Reaction {
    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    RepeatedRequest(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "R-06";
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
