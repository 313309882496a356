package org.habeas.cases.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.cases.custody.CustodyAct.ProtectionEnded;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** R-16, the part of this service: who has lost a protection is not shown as protected. */
@ApplicationScoped
class ProtectionHasEnded implements Reaction {
    private final CustodyEffects effects;

    ProtectionHasEnded(CustodyEffects effects) {
        this.effects = effects;
    }

    /** What we read of the event. */
    record End(@Nullable String hostState) {}

    @Override
    public String rule() {
        return "R-16";
    }

    @Override
    public Set<String> to() {
        return Set.of("protection-expired", "protection-ceased", "protection-revoked");
    }

    @Override
    public void on(Incoming event) {
        End end = event.as(End.class);
        effects.record(
                event, rule(), new ProtectionEnded(null, end.hostState(), event.docketId()));
    }
}
