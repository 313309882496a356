package org.habeas.advocacy.compliance;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.mechanism.DecisionAct;
import org.habeas.advocacy.mechanism.DecisionChanged;
import org.habeas.advocacy.mechanism.DecisionHead;
import org.habeas.advocacy.mechanism.DecisionState;
import org.habeas.advocacy.mechanism.Decisions;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.register.Look;

/**
 * Compares a decision with what is known of its persons: when a fact arrives, when one is taken
 * back, and when the decision changes. What it proposes, a person confirms or rejects.
 */
@ApplicationScoped
class ComplianceFollows {
    private final ToldFacts facts;
    private final Decisions decisions;
    private final Gathering gathering;
    private final ComplianceTasks tasks;

    ComplianceFollows(
            ToldFacts facts,
            Decisions decisions,
            LawOfCompliance law,
            ObjectMapper mapper,
            ComplianceTasks tasks) {
        this.facts = facts;
        this.decisions = decisions;
        this.gathering = new Gathering(law, mapper);
        this.tasks = tasks;
    }

    /** Keeps what an event tells of a person, and follows it. */
    @Transactional
    void learn(Incoming event) {
        List<UUID> about = decisions.heldAbout(event.person());
        facts.keep(event);
        about.forEach(this::follow);
    }

    /** The entry of another service was taken back. */
    @Transactional
    void forget(UUID entry, Instant at) {
        for (ToldFact fact : facts.ofEntry(entry)) {
            List<UUID> about = decisions.heldAbout(fact.personId());
            fact.goes(at);
            facts.flush();
            about.forEach(this::follow);
        }
    }

    void look(@Observes DecisionChanged change) {
        if (change.isRetraction()) {
            decisions.rewrite(change.decisionId());
        }
        follow(change.decisionId());
    }

    private void follow(UUID decision) {
        decisions.one(decision).ifPresent(this::follow);
    }

    /**
     * One step at a time: what is recorded changes the decision, which brings us here again with
     * the decision as it is then.
     */
    private void follow(Look<DecisionHead, DecisionAct, DecisionState> look) {
        List<ToldFact> told = facts.about(look.head().subjects());
        List<Missing> missed = gathering.missed(look, told);
        if (missed.stream().anyMatch(one -> agree(look.id(), one))) {
            return;
        }
        Claims claims = new Claims(look.history(), look.folded().applied());
        List<Claim> telling =
                claims.telling(look.state().demands(), gathering.claims(look, claims, told));
        boolean isNew =
                telling.stream()
                        .filter(claim -> !claims.isProposed(claim))
                        .anyMatch(claim -> propose(look, claim));
        if (!isNew) {
            tasks.settle(look, claims, telling, told);
        }
    }

    private boolean agree(UUID decision, Missing one) {
        if (one.recorded() == null) {
            return decisions.missed(
                    decision,
                    one.act(),
                    FuzzyDate.day(one.act().due().plusDays(1)),
                    one.visibility(),
                    one.cause(),
                    List.of(one.source()));
        }
        decisions.withdraw(decision, one.recorded());
        return true;
    }

    private boolean propose(Look<DecisionHead, DecisionAct, DecisionState> look, Claim claim) {
        boolean isNew =
                decisions.propose(
                        look.id(),
                        claim.act(),
                        claim.on(),
                        claim.visibility(),
                        claim.cause(),
                        List.of(claim.source()));
        if (isNew) {
            Log.infof(
                    "compliance proposed decision=%s demand=%s compliance=%s rule=%s",
                    look.id(), claim.point().type(), claim.compliance(), claim.cause().rule());
        }
        return isNew;
    }
}
