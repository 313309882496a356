package org.habeas.advocacy.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.habeas.advocacy.mechanism.DecisionAct.DecisionDemand;
import org.habeas.advocacy.mechanism.DecisionAct.FindingCode;
import org.habeas.advocacy.mechanism.DecisionAct.Grade;
import org.habeas.advocacy.mechanism.DecisionAct.Transmitted;
import org.habeas.advocacy.mechanism.DecisionHead.DecisionKind;
import org.habeas.advocacy.mechanism.DecisionHead.MechanismKind;
import org.habeas.advocacy.mechanism.DecisionState.Point;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/**
 * What the other services learn of a decision, for each of its subjects. What a decision found and
 * demands becomes known bit by bit, so it is told again when there is more.
 */
final class DecisionEvents {

    /**
     * What the decision says of one person, in codes.
     *
     * @param transmittedOn when it was sent to the State, from which the time to comply runs
     * @param transmissionEntryId the entry that tells so
     */
    record DecisionFacts(
            MechanismKind mechanism,
            DecisionKind decisionKind,
            @Nullable String respondentState,
            List<FindingCode> findings,
            List<DecisionDemand> demands,
            @Nullable FuzzyDate transmittedOn,
            @Nullable UUID transmissionEntryId) {}

    /** How the State complies with one demand for one person. */
    record ComplianceFacts(
            MechanismKind mechanism,
            DecisionDemand demand,
            Compliance compliance,
            @Nullable Grade grade) {}

    private DecisionEvents() {}

    static List<DomainEvent> between(Change<DecisionHead, DecisionAct, DecisionState> change) {
        List<DomainEvent> events = new ArrayList<>();
        DecisionHead head = change.head();
        for (@Nullable UUID person : DecisionDocket.everybody(head)) {
            DecisionFacts facts = facts(head, change.after(), person);
            boolean isMore = !facts.equals(facts(head, change.before(), person));
            if (isKnown(change.to()) && (isMore || !isKnown(change.from()))) {
                events.add(new DomainEvent("mechanism-decision-recorded", person, facts));
            }
        }
        for (Point point : change.to().demands()) {
            if (assessments(change.from(), point) != point.assessments().size()) {
                events.add(
                        new DomainEvent(
                                "compliance-assessed", point.personId(), compliance(head, point)));
            }
        }
        return events;
    }

    private static boolean isKnown(DecisionState state) {
        return state.stage() != DecisionStage.REPORTED
                || !state.findings().isEmpty()
                || !state.demands().isEmpty();
    }

    private static DecisionFacts facts(
            DecisionHead head, Folded<DecisionAct, DecisionState> known, @Nullable UUID person) {
        DecisionState state = known.state();
        Entry<DecisionAct> transmission = transmission(known);
        SortedSet<FindingCode> findings = new TreeSet<>();
        state.findings().stream()
                .filter(one -> one.personId() == null || one.personId().equals(person))
                .forEach(one -> findings.add(one.code()));
        SortedSet<DecisionDemand> demands = new TreeSet<>();
        state.demands().stream()
                .filter(one -> Objects.equals(one.personId(), person))
                .forEach(one -> demands.add(one.type()));
        return new DecisionFacts(
                head.mechanism(),
                head.decisionKind(),
                head.respondentState(),
                List.copyOf(findings),
                List.copyOf(demands),
                transmission == null ? null : transmission.on(),
                transmission == null ? null : transmission.id());
    }

    private static @Nullable Entry<DecisionAct> transmission(
            Folded<DecisionAct, DecisionState> known) {
        return known.applied().stream()
                .filter(entry -> entry.act() instanceof Transmitted)
                .findFirst()
                .orElse(null);
    }

    private static int assessments(DecisionState state, Point of) {
        return state.demands().stream()
                .filter(one -> one.type() == of.type())
                .filter(one -> Objects.equals(one.personId(), of.personId()))
                .mapToInt(one -> one.assessments().size())
                .sum();
    }

    private static ComplianceFacts compliance(DecisionHead head, Point point) {
        Grade grade = point.assessments().isEmpty() ? null : point.assessments().getLast().grade();
        return new ComplianceFacts(head.mechanism(), point.type(), point.compliance(), grade);
    }
}
