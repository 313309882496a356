package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/** When the last restriction of a person is gone, the demand to lift them is met. */
@Rule(
        value = "R-09",
        when = {
            "person-delisted",
            "restriction-expired",
            "restriction-lifted",
            "restriction-voided"
        },
        then = "The demand to lift the restrictions is met when none is left.")
@ApplicationScoped
class RestrictionsEnd implements Reaction {
    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    RestrictionsEnd(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "R-09";
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
