package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/**
 * Protection granted meets the demand for it; extradition barred or finally refused meets the
 * demand to refuse it.
 */
@Rule(
        value = "R-02",
        when = {
            "extradition-barred",
            "extradition-refused",
            "refugee-status-granted",
            "subsidiary-protection-granted"
        },
        then = "The demand to grant protection, or to refuse the extradition, is met.")
@ApplicationScoped
class ProtectionMeetsDemands implements Reaction {
    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    ProtectionMeetsDemands(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "R-02";
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
