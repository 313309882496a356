package org.habeas.advocacy.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.DecisionAct.DecisionDemand;
import org.habeas.advocacy.mechanism.DecisionAct.DemandMade;
import org.habeas.advocacy.mechanism.DecisionAct.FindingCode;
import org.habeas.advocacy.mechanism.DecisionAct.FindingRecorded;
import org.habeas.advocacy.mechanism.DecisionAct.Grade;
import org.habeas.advocacy.mechanism.DecisionAct.Superseded;
import org.habeas.advocacy.mechanism.DecisionAct.Transmitted;
import org.habeas.advocacy.mechanism.DecisionHead.DecisionKind;
import org.habeas.advocacy.mechanism.DecisionHead.MechanismKind;
import org.habeas.advocacy.mechanism.DecisionState.Missed;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/**
 * What the other services learn of a decision, for each of its subjects. What a decision found and
 * demands becomes known bit by bit, so it is told again when there is more, and when something was
 * taken back. Nothing is told while it is not public that there is a decision, and an event that
 * sums up is as restricted as the strictest entry that it rests on.
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

    /** When the State got it. */
    record TransmissionFacts(
            MechanismKind mechanism,
            DecisionKind decisionKind,
            @Nullable String respondentState,
            FuzzyDate transmittedOn) {}

    /**
     * How the State complies with one demand for one person.
     *
     * @param decisionCompliance of all demands for all persons together
     */
    record ComplianceFacts(
            MechanismKind mechanism,
            DecisionDemand demand,
            Compliance compliance,
            @Nullable Grade grade,
            Compliance decisionCompliance) {}

    /**
     * A time to comply has passed, and nothing is known to have been done.
     *
     * @param ruleId of the time limit; left out where the decision itself set the day
     */
    record MissedFacts(
            MechanismKind mechanism,
            DecisionKind decisionKind,
            @Nullable String respondentState,
            List<DecisionDemand> demands,
            @Nullable String ruleId,
            LocalDate dueDate) {}

    private static final List<Class<? extends DecisionAct>> DECIDED =
            List.of(FindingRecorded.class, DemandMade.class, Transmitted.class);
    private static final List<Class<? extends DecisionAct>> ASSESSED =
            List.of(DemandMade.class, ComplianceAssessed.class, Superseded.class);

    private final Change<DecisionHead, DecisionAct, DecisionState> change;
    private final DecisionHead head;
    private final List<DomainEvent> events = new ArrayList<>();

    private DecisionEvents(Change<DecisionHead, DecisionAct, DecisionState> change) {
        this.change = change;
        this.head = change.head();
    }

    static List<DomainEvent> between(Change<DecisionHead, DecisionAct, DecisionState> change) {
        DecisionEvents told = new DecisionEvents(change);
        if (isTold(change.head(), change.from()) || isTold(change.head(), change.to())) {
            DecisionDocket.everybody(change.head()).forEach(told::decided);
            change.to().demands().forEach(told::assessed);
            change.to().missedDeadlines().forEach(told::missed);
            change.to().demands().forEach(told::overdue);
        }
        return List.copyOf(told.events);
    }

    private static boolean isTold(DecisionHead head, DecisionState state) {
        return state.tellsOfDecision() && DecisionDockets.isPublic(head, state);
    }

    private void tell(
            String type,
            @Nullable UUID person,
            Record facts,
            List<Class<? extends DecisionAct>> on) {
        Visibility least =
                change.after().applied().stream()
                        .filter(entry -> on.contains(entry.act().getClass()))
                        .filter(entry -> concerns(entry.act(), person))
                        .map(Entry::visibility)
                        .reduce(Visibility.PUBLIC, Visibility::and);
        events.add(new DomainEvent(type, person, facts, least));
    }

    /** Assessments of the others count for what is said of the whole decision. */
    private static boolean concerns(DecisionAct act, @Nullable UUID person) {
        UUID one = act.personId();
        return one == null || one.equals(person) || act instanceof ComplianceAssessed;
    }

    private void decided(@Nullable UUID person) {
        DecisionFacts now = facts(change.after(), person);
        DecisionFacts before = facts(change.before(), person);
        if (!now.equals(before) || !isTold(head, change.from())) {
            tell("mechanism-decision-recorded", person, now, DECIDED);
        }
        FuzzyDate sent = now.transmittedOn();
        boolean wasTold = isTold(head, change.from()) && before.transmittedOn() != null;
        if (sent != null && !(wasTold && sent.equals(before.transmittedOn()))) {
            tell(
                    "mechanism-decision-transmitted",
                    person,
                    new TransmissionFacts(
                            head.mechanism(), head.decisionKind(), head.respondentState(), sent),
                    List.of(Transmitted.class));
        }
    }

    private void assessed(Point point) {
        Optional<Point> before =
                change.from().demands().stream()
                        .filter(one -> one.concerns(point.type(), point.personId()))
                        .findFirst();
        boolean same =
                before.map(one ->
                                one.assessments().size() == point.assessments().size()
                                        && one.compliance() == point.compliance())
                        .orElse(point.assessments().isEmpty());
        if (!same || (!isTold(head, change.from()) && !point.assessments().isEmpty())) {
            Grade grade =
                    point.assessments().isEmpty() ? null : point.assessments().getLast().grade();
            tell(
                    "compliance-assessed",
                    point.personId(),
                    new ComplianceFacts(
                            head.mechanism(),
                            point.type(),
                            point.compliance(),
                            grade,
                            change.to().compliance()),
                    ASSESSED);
        }
    }

    private void missed(Missed missed) {
        if (!change.from().missedDeadlines().contains(missed)) {
            UUID one = missed.personId();
            List<@Nullable UUID> people =
                    one == null ? DecisionDocket.everybody(head) : List.of(one);
            for (UUID person : people) {
                missed(person, open(person), missed.ruleId(), missed.due());
            }
        }
    }

    private void overdue(Point point) {
        boolean was =
                change.from().demands().stream()
                        .filter(one -> one.concerns(point.type(), point.personId()))
                        .anyMatch(Point::overdue);
        LocalDate due = point.due();
        if (point.overdue() && !was && due != null) {
            missed(point.personId(), List.of(point.type()), null, due);
        }
    }

    private void missed(
            @Nullable UUID person,
            List<DecisionDemand> open,
            @Nullable String rule,
            LocalDate due) {
        tell(
                "follow-up-deadline-missed",
                person,
                new MissedFacts(
                        head.mechanism(),
                        head.decisionKind(),
                        head.respondentState(),
                        open,
                        rule,
                        due),
                ASSESSED);
    }

    private List<DecisionDemand> open(@Nullable UUID person) {
        return change.to().demands().stream()
                .filter(point -> Objects.equals(point.personId(), person))
                .filter(point -> !point.closed())
                .map(Point::type)
                .toList();
    }

    private DecisionFacts facts(Folded<DecisionAct, DecisionState> known, @Nullable UUID person) {
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
}
