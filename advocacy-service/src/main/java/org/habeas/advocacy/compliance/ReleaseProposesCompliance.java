package org.habeas.advocacy.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/**
 * The compliance half of R-07: who is let go gives rise to the proposal that a decision which
 * demands it is implemented; who is held again to the proposal that it no longer is.
 */
@ApplicationScoped
class ReleaseProposesCompliance implements Reaction {
    static final String RULE = "R-07";

    private final ComplianceFollows compliance;
    private final ToldFacts facts;
    private final LawOfCompliance law;

    ReleaseProposesCompliance(ComplianceFollows compliance, ToldFacts facts, LawOfCompliance law) {
        this.compliance = compliance;
        this.facts = facts;
        this.law = law;
    }

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public Set<String> to() {
        return law.events();
    }

    @Override
    public boolean wants(Incoming event) {
        return Reaction.super.wants(event) && event.personId() != null;
    }

    @Override
    public void on(Incoming event) {
        compliance.learn(event);
    }

    @Override
    public void replay(Incoming event) {
        facts.keep(event);
    }
}
