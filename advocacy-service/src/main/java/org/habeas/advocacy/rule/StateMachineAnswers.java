package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/** Facts that a table of state machines ties to a demand, where no rule of its own names them. */
@ApplicationScoped
class StateMachineAnswers implements Reaction {
    private static final Set<String> RULES_OF_THEIR_OWN =
            Set.of("R-02", "R-03", "R-06", "R-07", "R-09", "R-13", "R-14", "R-19", "R-23", "R-24");

    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    StateMachineAnswers(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "SM-14";
    }

    @Override
    public Set<String> to() {
        return law.rules().stream()
                .filter(rule -> !RULES_OF_THEIR_OWN.contains(rule))
                .flatMap(rule -> law.eventsOf(rule).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void on(Incoming event) {
        law.rules().stream()
                .filter(rule -> !RULES_OF_THEIR_OWN.contains(rule))
                .filter(rule -> law.eventsOf(rule).contains(event.type()))
                .forEach(rule -> demands.learn(event, rule));
    }

    @Override
    public void replay(Incoming event) {
        demands.keep(event);
    }
}
