package org.habeas.advocacy.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.advocacy.mechanism.Compliance;
import org.habeas.advocacy.mechanism.DecisionAct;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.DecisionAct.FollowUpDeadlineMissed;
import org.habeas.advocacy.mechanism.DecisionHead;
import org.habeas.advocacy.mechanism.DecisionState;
import org.habeas.advocacy.mechanism.Point;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.platform.register.Look;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.Want;
import org.jspecify.annotations.Nullable;

/** The work that a decision gives to people: nothing of it decides itself. */
@ApplicationScoped
class ComplianceTasks {
    private static final String ASSESSED = "SM-18";

    private final StaffTasks tasks;

    ComplianceTasks(StaffTasks tasks) {
        this.tasks = tasks;
    }

    /** As the decision stands now; what is done or falls is asked for no longer. */
    void settle(
            Look<DecisionHead, DecisionAct, DecisionState> look,
            Claims claims,
            List<Claim> telling,
            List<ToldFact> told) {
        List<Want> confirm =
                telling.stream()
                        .flatMap(claim ->
                                claims.waiting(claim)
                                        .map(entry ->
                                                want(
                                                        look,
                                                        "confirm_compliance",
                                                        claim.cause().rule(),
                                                        claim.point().personId(),
                                                        entry)))
                        .toList();
        settle(look, ReleaseProposesCompliance.RULE, confirm);
        settle(
                look,
                MissedDeadlineProposesNonCompliance.RULE,
                Stream.concat(confirm.stream(), missed(look)).toList());
        List<UUID> gone = told.stream().filter(ToldFact::isGone).map(ToldFact::entryId).toList();
        settle(
                look,
                ASSESSED,
                Stream.concat(
                                refused(look),
                                claims.restingOn(gone).stream()
                                        .map(entry ->
                                                want(
                                                        look,
                                                        "review_compliance",
                                                        ASSESSED,
                                                        entry.act().personId(),
                                                        entry)))
                        .toList());
    }

    private void settle(
            Look<DecisionHead, DecisionAct, DecisionState> look, String rule, List<Want> all) {
        tasks.settle(
                look.id(),
                rule,
                all.stream().filter(want -> want.cause().rule().equals(rule)).toList());
    }

    private static Stream<Want> missed(Look<DecisionHead, DecisionAct, DecisionState> look) {
        return look.folded().applied().stream()
                .filter(entry -> entry.act() instanceof FollowUpDeadlineMissed)
                .map(entry ->
                        want(
                                look,
                                "follow_up_missed",
                                MissedDeadlineProposesNonCompliance.RULE,
                                entry.act().personId(),
                                entry));
    }

    /** INV-A-08: a refusal closes nothing; somebody has to pursue it. */
    private static Stream<Want> refused(Look<DecisionHead, DecisionAct, DecisionState> look) {
        return look.folded().applied().stream()
                .filter(entry -> entry.act() instanceof ComplianceAssessed)
                .flatMap(entry ->
                        look.state().demands().stream()
                                .filter(point -> point.compliance() == Compliance.REJECTED)
                                .filter(point -> isLast(point, entry))
                                .map(point ->
                                        want(
                                                look,
                                                "pursue_refused_decision",
                                                ASSESSED,
                                                point.personId(),
                                                entry)));
    }

    private static boolean isLast(Point point, Entry<DecisionAct> entry) {
        return !point.assessments().isEmpty()
                && Objects.equals(point.assessments().getLast().entry(), entry.id());
    }

    private static Want want(
            Look<DecisionHead, DecisionAct, DecisionState> look,
            String code,
            String rule,
            @Nullable UUID person,
            Entry<DecisionAct> entry) {
        return new Want(
                code,
                person,
                look.id(),
                look.kind(),
                new Cause(rule, null, "advocacy", look.id(), entry.id()),
                entry.on(),
                look.visibility().and(entry.visibility()),
                null);
    }
}
