package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/** What answered a demand is contested: somebody examines it, and nothing changes before. */
@Rule(
        value = "R-25",
        when = {"contradiction-detected", "contradiction-resolved"},
        then =
                "A demand that was answered by what is contested gets a task to examine the contradiction; its state does not change.")
@ApplicationScoped
class ContradictionAsksForExamination implements Reaction {
    private final FactsAnswerDemands demands;

    ContradictionAsksForExamination(FactsAnswerDemands demands) {
        this.demands = demands;
    }

    @Override
    public String rule() {
        return "R-25";
    }

    @Override
    public Set<String> to() {
        return Set.of("contradiction-detected", "contradiction-resolved");
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
