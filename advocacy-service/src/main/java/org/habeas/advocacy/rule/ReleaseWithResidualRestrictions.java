package org.habeas.advocacy.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.advocacy.fact.FactsAnswerDemands;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/**
 * Release meets the demand for it, bail or restriction of liberty in part; what restrictions remain
 * are demanded to be lifted.
 */
@Rule(
        value = "R-07",
        when = {
            "person-discharged-from-psychiatric-facility",
            "person-paroled",
            "person-released",
            "person-released-on-bail",
            "restriction-of-liberty-started",
            "sentence-commuted"
        },
        then =
                "The demand for release is met, or met in part by a milder measure; a demand to lift each restriction that remains is opened in the same campaign; compliance with a decision that demands it is proposed, and somebody confirms or rejects it (ReleaseProposesCompliance).")
@ApplicationScoped
class ReleaseWithResidualRestrictions implements Reaction {
    private final FactsAnswerDemands demands;
    private final LawOfDemands law;

    ReleaseWithResidualRestrictions(FactsAnswerDemands demands, LawOfDemands law) {
        this.demands = demands;
        this.law = law;
    }

    @Override
    public String rule() {
        return "R-07";
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
