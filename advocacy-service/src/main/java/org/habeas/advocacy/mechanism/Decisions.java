package org.habeas.advocacy.mechanism;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.DecisionAct.FollowUpDeadlineMissed;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Decisions of mechanisms as the other features of this service use them. */
@ApplicationScoped
public class Decisions {
    private final Register register;
    private final DecisionDockets kind;

    Decisions(Register register, DecisionDockets kind) {
        this.register = register;
        this.kind = kind;
    }

    /** One decision with full sight. */
    @Transactional
    public Optional<Look<DecisionHead, DecisionAct, DecisionState>> one(UUID id) {
        return register.one(kind, id, register.today(Visibility.RESTRICTED));
    }

    /**
     * The decisions about a person. Until this transaction ends, nobody else changes them or makes
     * a new one about that person.
     */
    @Transactional
    public List<UUID> heldAbout(UUID person) {
        register.hold(List.of(person));
        return register.about(kind, person, register.today(Visibility.RESTRICTED)).stream()
                .map(Look::id)
                .toList();
    }

    /** Proposes an assessment, which counts for nothing until a person records one in its place. */
    @Transactional
    public boolean propose(
            UUID decision,
            ComplianceAssessed assessment,
            FuzzyDate on,
            Visibility visibility,
            Cause cause,
            List<Provenance> sources) {
        return register.propose(kind, decision, assessment, on, visibility, cause, sources);
    }

    /** Records that the time to comply has passed. */
    @Transactional
    public boolean missed(
            UUID decision,
            FollowUpDeadlineMissed act,
            FuzzyDate on,
            Visibility visibility,
            Cause cause,
            List<Provenance> sources) {
        return register.effect(kind, decision, act, on, visibility, cause, sources);
    }

    /** Takes back what no longer follows. */
    @Transactional
    public void withdraw(UUID decision, Entry<DecisionAct> effect) {
        register.withdrawEffect(kind, decision, effect);
    }

    /** Writes its answers anew, after effects on it were taken back with their cause on it. */
    @Transactional
    public void rewrite(UUID decision) {
        register.rewrite(kind, decision);
    }
}
