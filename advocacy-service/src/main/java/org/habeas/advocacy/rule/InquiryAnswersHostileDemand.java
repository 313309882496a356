package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/**
 * An inquiry that was closed has answered the demand for it, whatever it found; no proceedings for
 * extradition or asylum change by that.
 */
@Rule(
        value = "R-24",
        when = {"domestic-inquiry-closed"},
        then = "The hostile demand to inquire is met as answered.")
@ApplicationScoped
class InquiryAnswersHostileDemand implements Reaction {
    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    InquiryAnswersHostileDemand(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "R-24";
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
