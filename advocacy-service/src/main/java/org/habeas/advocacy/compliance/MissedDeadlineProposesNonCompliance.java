package org.habeas.advocacy.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;

/**
 * The time that a State has to follow up a decision (TL-09, TL-10) has passed. If nothing is known
 * to have been done by then, that is recorded, and non-compliance is proposed.
 */
@ApplicationScoped
@Rule(
        value = MissedDeadlineProposesNonCompliance.RULE,
        when = {"legal-deadline-missed"},
        then =
                "A decision whose time to follow up has passed without action says so; that it is not"
                        + " implemented is proposed, and staff are asked whether to demand that it be.")
class MissedDeadlineProposesNonCompliance implements Reaction {
    static final String RULE = "R-17";
    static final String TOLD = "legal-deadline-missed";

    private final ComplianceFollows compliance;
    private final ToldFacts facts;

    MissedDeadlineProposesNonCompliance(ComplianceFollows compliance, ToldFacts facts) {
        this.compliance = compliance;
        this.facts = facts;
    }

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public Set<String> to() {
        return Set.of(TOLD);
    }

    @Override
    public boolean wants(Incoming event) {
        return Reaction.super.wants(event)
                && event.docketKind().equals("mechanism-decisions")
                && event.personId() != null;
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
