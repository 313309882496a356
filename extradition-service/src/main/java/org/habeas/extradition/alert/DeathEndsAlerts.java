package org.habeas.extradition.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.habeas.extradition.subject.DeathEffects;
import org.habeas.extradition.subject.SubjectNoted;
import org.habeas.platform.register.Change;

/**
 * nobody is hunted who is dead, whichever of the two we learn first. What INTERPOL keeps
 * stays as it is told.
 */
@ApplicationScoped
class DeathEndsAlerts {
    private final DeathEffects effects;
    private final InterpolAlerts kind;

    DeathEndsAlerts(DeathEffects effects, InterpolAlerts kind) {
        this.effects = effects;
        this.kind = kind;
    }

    void on(@Observes SubjectNoted change) {
        reconsider(change.personId());
    }

    /** An alert has changed, and not by this rule. */
    void follow(Change<AlertHead, AlertAct, AlertState> change) {
        UUID person = change.head().personId();
        boolean isOurs = change.entry() != null && DeathEffects.isEffect(change.entry());
        if (person != null && !isOurs) {
            reconsider(person);
        }
    }

    private void reconsider(UUID person) {
        effects.settle(kind, person, new AlertAct.EndedByDeath(), AlertState::isLive);
    }
}
