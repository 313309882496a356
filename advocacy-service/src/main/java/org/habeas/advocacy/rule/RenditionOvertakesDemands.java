package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/**
 * Who was carried off is beyond the reach of those who were asked: other things have to be asked
 * now.
 */
@Rule(
        value = "R-13",
        when = {"person-illegally-deported", "person-rendered"},
        then =
                "The demands lose their object; return, access and a fair trial are proposed to be demanded instead.")
@ApplicationScoped
class RenditionOvertakesDemands implements Reaction {
    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    RenditionOvertakesDemands(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "R-13";
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
