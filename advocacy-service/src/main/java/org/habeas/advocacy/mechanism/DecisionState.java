package org.habeas.advocacy.mechanism;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.demand.Evidence;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.DecisionAct.DecisionDemand;
import org.habeas.advocacy.mechanism.DecisionAct.DemandMade;
import org.habeas.advocacy.mechanism.DecisionAct.FindingRecorded;
import org.habeas.advocacy.mechanism.DecisionAct.Grade;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a mechanism found and demands, and the compliance with each demand for each person.
 *
 * @param compliance of all demands together
 */
record DecisionState(
        DecisionStage stage,
        Compliance compliance,
        List<FindingRecorded> findings,
        List<Point> demands) {

    /** One demand for one person. */
    record Point(
            DecisionDemand type,
            @Nullable UUID personId,
            @Nullable String text,
            @Nullable FuzzyDate deadline,
            Compliance compliance,
            boolean closed,
            List<Assessment> assessments) {
        Point {
            assessments = List.copyOf(assessments);
        }

        Point assessed(Assessment one) {
            List<Assessment> all = new ArrayList<>(assessments);
            all.add(one);
            return new Point(
                    type,
                    personId,
                    text,
                    deadline,
                    one.compliance(),
                    one.compliance().closes(),
                    all);
        }
    }

    /** One assessment; earlier ones are kept. */
    record Assessment(
            FuzzyDate on,
            Compliance compliance,
            @Nullable Grade grade,
            @Nullable String by,
            @Nullable Evidence evidence) {}

    static final DecisionState START =
            new DecisionState(
                    DecisionStage.REPORTED, Compliance.NO_INFORMATION, List.of(), List.of());

    DecisionState {
        findings = List.copyOf(findings);
        demands = List.copyOf(demands);
    }

    DecisionState at(DecisionStage now) {
        return new DecisionState(now, compliance, findings, demands);
    }

    DecisionState with(FindingRecorded finding) {
        List<FindingRecorded> all = new ArrayList<>(findings);
        all.add(finding);
        return new DecisionState(stage, compliance, all, demands);
    }

    /** A demand for all subjects is one point for each of them: States comply person by person. */
    DecisionState with(DemandMade demand, List<@Nullable UUID> people) {
        List<Point> all = new ArrayList<>(demands);
        for (UUID person : people) {
            if (all.stream().noneMatch(point -> is(point, demand.type(), person))) {
                all.add(
                        new Point(
                                demand.type(),
                                person,
                                demand.text(),
                                demand.deadline(),
                                Compliance.NO_INFORMATION,
                                false,
                                List.of()));
            }
        }
        return of(all);
    }

    DecisionState with(ComplianceAssessed act, List<@Nullable UUID> people, FuzzyDate on) {
        DecisionState demanded =
                with(new DemandMade(act.demand(), act.personId(), null, null), people);
        Assessment one =
                new Assessment(on, act.compliance(), act.grade(), act.by(), act.evidence());
        List<Point> all = new ArrayList<>(demanded.demands);
        all.replaceAll(point ->
                people.stream().anyMatch(person -> is(point, act.demand(), person))
                        ? point.assessed(one)
                        : point);
        return of(all);
    }

    private DecisionState of(List<Point> points) {
        Set<Compliance> ofEach = EnumSet.noneOf(Compliance.class);
        points.forEach(point -> ofEach.add(point.compliance()));
        return new DecisionState(stage, Compliance.overall(ofEach), findings, points);
    }

    private static boolean is(Point point, DecisionDemand type, @Nullable UUID person) {
        return point.type() == type && Objects.equals(point.personId(), person);
    }
}
