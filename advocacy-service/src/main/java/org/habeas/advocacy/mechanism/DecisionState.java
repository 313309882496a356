package org.habeas.advocacy.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.DecisionAct.DecisionDemand;
import org.habeas.advocacy.mechanism.DecisionAct.DemandMade;
import org.habeas.advocacy.mechanism.DecisionAct.FindingRecorded;
import org.habeas.advocacy.mechanism.DecisionAct.FollowUpDeadlineMissed;
import org.habeas.advocacy.mechanism.DecisionAct.Superseded;
import org.habeas.advocacy.mechanism.Point.Assessment;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a mechanism found and demands, and the compliance with each demand for each person.
 *
 * @param compliance of all demands together
 * @param people the same of each person's demands
 * @param withoutPrejudging whether it is an urgent letter, which finds nothing
 * @param published whether an entry says that the body has made it public
 */
public record DecisionState(
        DecisionStage stage,
        Compliance compliance,
        List<FindingRecorded> findings,
        List<Point> demands,
        List<PersonCompliance> people,
        List<Missed> missedDeadlines,
        boolean withoutPrejudging,
        boolean published,
        @Nullable FuzzyDate adoptedOn,
        @Nullable FuzzyDate transmittedOn,
        @Nullable Successor superseded) {

    /** A time to comply that passed without action. */
    public record Missed(
            @Nullable UUID personId, @Nullable String ruleId, LocalDate due, UUID entry) {}

    /** What takes the place of the decision. */
    public record Successor(@Nullable UUID decisionId) {}

    static DecisionState start(boolean withoutPrejudging) {
        return new DecisionState(
                DecisionStage.REPORTED,
                Compliance.NO_INFORMATION,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                withoutPrejudging,
                false,
                null,
                null,
                null);
    }

    public DecisionState {
        findings = List.copyOf(findings);
        demands = List.copyOf(demands);
        people = List.copyOf(people);
        missedDeadlines = List.copyOf(missedDeadlines);
    }

    /** Whether anything of a decision is known, not only that the body has been asked. */
    public boolean tellsOfDecision() {
        return stage != DecisionStage.REPORTED
                || published
                || !findings.isEmpty()
                || !demands.isEmpty();
    }

    DecisionState adopted(DecisionStage now, FuzzyDate on) {
        return changed(now, findings, missedDeadlines, published, on, transmittedOn, superseded);
    }

    DecisionState transmitted(DecisionStage now, FuzzyDate on) {
        return changed(now, findings, missedDeadlines, published, adoptedOn, on, superseded);
    }

    DecisionState madePublic() {
        return changed(
                stage, findings, missedDeadlines, true, adoptedOn, transmittedOn, superseded);
    }

    DecisionState with(FindingRecorded finding) {
        return changed(
                stage,
                Stream.concat(findings.stream(), Stream.of(finding)).toList(),
                missedDeadlines,
                published,
                adoptedOn,
                transmittedOn,
                superseded);
    }

    DecisionState with(FollowUpDeadlineMissed act, UUID entry) {
        Missed missed = new Missed(act.personId(), act.ruleId(), act.due(), entry);
        return changed(
                stage,
                findings,
                Stream.concat(missedDeadlines.stream(), Stream.of(missed)).toList(),
                published,
                adoptedOn,
                transmittedOn,
                superseded);
    }

    DecisionState with(Superseded act) {
        return of(demands.stream().map(Point::superseded).toList())
                .changed(
                        stage,
                        findings,
                        missedDeadlines,
                        published,
                        adoptedOn,
                        transmittedOn,
                        new Successor(act.decisionId()));
    }

    /** A demand for all subjects is one point for each of them: States comply person by person. */
    DecisionState with(DemandMade demand, List<@Nullable UUID> people) {
        return of(
                having(demand.type(), people).stream()
                        .map(point ->
                                concerns(point, demand.type(), people)
                                        ? point.demanded(demand)
                                        : point)
                        .toList());
    }

    DecisionState with(
            ComplianceAssessed act, List<@Nullable UUID> people, Entry<DecisionAct> entry) {
        Assessment one =
                new Assessment(
                        entry.on(),
                        act.compliance(),
                        act.grade(),
                        act.by(),
                        act.evidence(),
                        entry.id());
        return of(
                having(act.demand(), people).stream()
                        .map(point ->
                                concerns(point, act.demand(), people) ? point.assessed(one) : point)
                        .toList());
    }

    DecisionState onDay(LocalDate day) {
        return of(demands.stream().map(point -> point.onDay(day)).toList());
    }

    /** The day after the next deadline of a demand of which nothing is known. */
    Optional<LocalDate> nextOverdue(LocalDate after) {
        return demands.stream()
                .filter(point -> point.compliance() == Compliance.NO_INFORMATION)
                .flatMap(point -> Stream.ofNullable(point.due()))
                .map(due -> due.plusDays(1))
                .filter(day -> day.isAfter(after))
                .min(LocalDate::compareTo);
    }

    private List<Point> having(DecisionDemand type, List<@Nullable UUID> people) {
        List<Point> all = new ArrayList<>(demands);
        for (UUID person : people) {
            if (all.stream().noneMatch(point -> point.concerns(type, person))) {
                all.add(Point.of(type, person));
            }
        }
        return all;
    }

    private static boolean concerns(Point point, DecisionDemand type, List<@Nullable UUID> people) {
        return people.stream().anyMatch(person -> point.concerns(type, person));
    }

    private DecisionState of(List<Point> points) {
        return new DecisionState(
                stage,
                PersonCompliance.overall(points),
                findings,
                points,
                PersonCompliance.of(points),
                missedDeadlines,
                withoutPrejudging,
                published,
                adoptedOn,
                transmittedOn,
                superseded);
    }

    private DecisionState changed(
            DecisionStage now,
            List<FindingRecorded> found,
            List<Missed> missed,
            boolean isPublished,
            @Nullable FuzzyDate adopted,
            @Nullable FuzzyDate transmitted,
            @Nullable Successor successor) {
        return new DecisionState(
                now,
                compliance,
                found,
                demands,
                people,
                missed,
                withoutPrejudging,
                isPublished,
                adopted,
                transmitted,
                successor);
    }
}
