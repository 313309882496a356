package org.habeas.advocacy.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.habeas.advocacy.demand.Evidence;
import org.habeas.advocacy.mechanism.DecisionAct.DecisionDemand;
import org.habeas.advocacy.mechanism.DecisionAct.DemandMade;
import org.habeas.advocacy.mechanism.DecisionAct.Grade;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * One demand of a decision for one person.
 *
 * @param closed what a State refuses stays open (INV-A-08)
 * @param priority high as long as the State refuses
 * @param overdue whether its own deadline has passed and nothing is known
 * @param assessments first to last; the last one counts
 */
public record Point(
        DecisionDemand type,
        @Nullable UUID personId,
        @Nullable String text,
        @Nullable FuzzyDate deadline,
        Compliance compliance,
        boolean closed,
        Priority priority,
        boolean overdue,
        List<Assessment> assessments) {

    /** How urgently it is pursued. */
    public enum Priority {
        NORMAL,
        HIGH
    }

    /** One assessment; earlier ones are kept. */
    public record Assessment(
            FuzzyDate on,
            Compliance compliance,
            @Nullable Grade grade,
            @Nullable String by,
            @Nullable Evidence evidence,
            UUID entry) {}

    public Point {
        assessments = List.copyOf(assessments);
    }

    static Point of(DecisionDemand type, @Nullable UUID person) {
        return new Point(
                type,
                person,
                null,
                null,
                Compliance.NO_INFORMATION,
                false,
                Priority.NORMAL,
                false,
                List.of());
    }

    /** Whether it is this demand for this person. */
    public boolean concerns(DecisionDemand demand, @Nullable UUID person) {
        return type == demand && Objects.equals(personId, person);
    }

    /** What the demand itself says; the first one to say something is kept. */
    Point demanded(DemandMade demand) {
        return new Point(
                type,
                personId,
                text == null ? demand.text() : text,
                deadline == null ? demand.deadline() : deadline,
                compliance,
                closed,
                priority,
                overdue,
                assessments);
    }

    Point assessed(Assessment one) {
        List<Assessment> all = new ArrayList<>(assessments);
        all.add(one);
        return standing(one.compliance(), all);
    }

    Point superseded() {
        return closed ? this : standing(Compliance.SUPERSEDED, assessments);
    }

    private Point standing(Compliance now, List<Assessment> all) {
        return new Point(
                type,
                personId,
                text,
                deadline,
                now,
                now.closes(),
                now == Compliance.REJECTED ? Priority.HIGH : Priority.NORMAL,
                overdue,
                all);
    }

    Point onDay(LocalDate day) {
        LocalDate due = due();
        return new Point(
                type,
                personId,
                text,
                deadline,
                compliance,
                closed,
                priority,
                compliance == Compliance.NO_INFORMATION && due != null && due.isBefore(day),
                assessments);
    }

    /** The last day of its own deadline. */
    @Nullable LocalDate due() {
        return deadline == null ? null : deadline.latest();
    }
}
