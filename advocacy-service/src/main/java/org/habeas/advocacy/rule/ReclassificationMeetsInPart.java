package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/**
 * A milder charge meets the demand to drop the charges in part. Why it was changed is a claim,
 * which a person records with who makes it.
 */
@Rule(
        value = "R-23",
        when = {"charge-reclassified"},
        then =
                "The demand to drop the charges is met in part; why it came so may be claimed by somebody.")
@ApplicationScoped
class ReclassificationMeetsInPart implements Reaction {
    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    ReclassificationMeetsInPart(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "R-23";
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
