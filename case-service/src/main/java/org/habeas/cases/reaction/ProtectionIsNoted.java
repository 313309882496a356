package org.habeas.cases.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.cases.custody.CustodyAct.ProtectionNoted;
import org.habeas.cases.custody.ProtectionType;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** R-02, the part of this service: a protection granted changes the profile, not the custody. */
@ApplicationScoped
class ProtectionIsNoted implements Reaction {
    private final CustodyEffects effects;

    ProtectionIsNoted(CustodyEffects effects) {
        this.effects = effects;
    }

    /** What we read of the event; the host State is left out where it may not be told. */
    record Grant(@Nullable String hostState, @Nullable ProtectionType protectionType) {}

    @Override
    public String rule() {
        return "R-02";
    }

    @Override
    public Set<String> to() {
        return Set.of(
                "refugee-status-granted",
                "subsidiary-protection-granted",
                "protection-granted",
                "protection-extended");
    }

    @Override
    public void on(Incoming event) {
        Grant grant = event.as(Grant.class);
        effects.record(
                event,
                rule(),
                new ProtectionNoted(type(event, grant), grant.hostState(), event.docketId()));
    }

    private static ProtectionType type(Incoming event, Grant grant) {
        if (grant.protectionType() != null) {
            return grant.protectionType();
        }
        return switch (event.type()) {
            case "refugee-status-granted" -> ProtectionType.REFUGEE_STATUS;
            case "subsidiary-protection-granted" -> ProtectionType.SUBSIDIARY_PROTECTION;
            default -> ProtectionType.UNSPECIFIED;
        };
    }
}
