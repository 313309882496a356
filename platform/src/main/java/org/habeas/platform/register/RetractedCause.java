package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/**
 * An entry of another service was taken back: what rules have made of it here is taken back too.
 */
@ApplicationScoped
class RetractedCause implements Reaction {
    private final Register register;

    RetractedCause(Register register) {
        this.register = register;
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
        register.retractEffects(event.as(Retracted.class).retractedEntryId());
    }
}
