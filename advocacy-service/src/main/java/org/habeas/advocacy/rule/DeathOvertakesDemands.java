package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/**
 * Death leaves the demands for a person without an object, unless they were met before; after death
 * in custody an inquiry and sanctions are proposed.
 */
@Rule(
        value = "R-14",
        when = {"person-deceased", "person-died", "person-died-in-custody"},
        then =
                "The demands not met lose their object; after death in custody an inquiry into it and sanctions are proposed to be demanded.")
@ApplicationScoped
class DeathOvertakesDemands implements Reaction {
    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    DeathOvertakesDemands(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "R-14";
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
