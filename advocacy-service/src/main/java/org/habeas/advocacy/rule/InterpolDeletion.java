package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/**
 * Data deleted from INTERPOL's files meet the demand of that person, of nobody else; new data
 * reopen it.
 */
@Rule(
        value = "R-03",
        when = {"interpol-alert-deleted", "interpol-alert-reissued", "interpol-alert-withdrawn"},
        then =
                "The demand to delete INTERPOL data of that person is met; data issued again reopen it.")
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
