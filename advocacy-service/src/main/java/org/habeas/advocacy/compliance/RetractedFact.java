package org.habeas.advocacy.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/**
 * An entry of another service was taken back: it says nothing of compliance any more. What a person
 * has confirmed on its strength stays, and somebody is asked to look at it again.
 */
@ApplicationScoped
class RetractedFact implements Reaction {
    private final ComplianceFollows compliance;
    private final ToldFacts facts;

    RetractedFact(ComplianceFollows compliance, ToldFacts facts) {
        this.compliance = compliance;
        this.facts = facts;
    }

    private record Retracted(UUID retractedEntryId) {}

    @Override
    public String rule() {
        return "retraction";
    }

    @Override
    public Set<String> to() {
        return Set.of("entry-retracted");
    }

    @Override
    public void on(Incoming event) {
        compliance.forget(event.as(Retracted.class).retractedEntryId(), event.at());
    }

    @Override
    public void replay(Incoming event) {
        facts.ofEntry(event.as(Retracted.class).retractedEntryId())
                .forEach(fact -> fact.goes(event.at()));
    }
}
