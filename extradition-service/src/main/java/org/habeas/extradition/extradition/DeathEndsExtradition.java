package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.habeas.extradition.subject.DeathEffects;
import org.habeas.extradition.subject.SubjectNoted;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Change;

/** nobody extradites the dead, whichever of the two we learn first. */
@Rule(
        value = "R-14",
        when = {"person-died-in-custody", "person-deceased"},
        then = "Active extraditions, and with DeathEndsAlerts live alerts, end by death.")
@ApplicationScoped
class DeathEndsExtradition {
    private final DeathEffects effects;
    private final ExtraditionProceedings kind;

    DeathEndsExtradition(DeathEffects effects, ExtraditionProceedings kind) {
        this.effects = effects;
        this.kind = kind;
    }

    void on(@Observes SubjectNoted change) {
        reconsider(change.personId());
    }

    /** A request has changed, and not by this rule. */
    void follow(Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change) {
        if (change.entry() == null || !DeathEffects.isEffect(change.entry())) {
            reconsider(change.head().personId());
        }
    }

    private void reconsider(UUID person) {
        effects.settle(
                kind, person, new ExtraditionAct.EndedByDeath(), state -> state.stage().isActive());
    }
}
