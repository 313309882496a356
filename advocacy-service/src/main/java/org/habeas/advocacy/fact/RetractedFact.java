package org.habeas.advocacy.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/**
 * An entry of another service was taken back: it is no longer known. What it answered already is
 * taken back where effects are recorded.
 */
@ApplicationScoped
class RetractedFact implements Reaction {
    private final FactsAnswerDemands demands;

    RetractedFact(FactsAnswerDemands demands) {
        this.demands = demands;
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
        demands.forget(event.as(Retracted.class).retractedEntryId());
    }

    @Override
    public void replay(Incoming event) {
        on(event);
    }
}
