package org.habeas.extradition.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.TimeStart.End;
import org.habeas.extradition.limit.WhyNot;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as staff read it on a day. Computed, no legal advice.
 *
 * @param entryId the entry that it runs from
 * @param lawOf the State whose law sets the limit
 * @param state where it stands on that day
 * @param due the last day; null if it cannot be computed, and {@code whyNot} says why
 * @param metLate whether what had to happen came too late; left out where that cannot be said
 * @param ended what ended it, if anything did
 * @param daysLeft until the last day, while it runs; negative once it is missed
 */
public record DeadlineView(
        UUID id,
        RuleCard rule,
        UUID docketId,
        String docketKind,
        List<UUID> personIds,
        UUID entryId,
        FuzzyDate start,
        @Nullable String lawOf,
        DeadlineState state,
        @Nullable LocalDate due,
        boolean dueIsEstimate,
        @Nullable Boolean metLate,
        @Nullable WhyNot whyNot,
        @Nullable End ended,
        @Nullable Long daysLeft,
        Visibility visibility,
        Map<String, String> links) {

    static DeadlineView of(Deadline deadline, LocalDate day) {
        Verdict verdict = deadline.verdict();
        DeadlineState state = deadline.on(day);
        String docket = "/v1/" + deadline.docketKind() + "/" + deadline.docketId();
        return new DeadlineView(
                deadline.id(),
                deadline.rule(),
                deadline.docketId(),
                deadline.docketKind(),
                deadline.persons(),
                deadline.entryId(),
                deadline.start(),
                deadline.state(),
                state,
                verdict.due(),
                deadline.estimate(),
                verdict.metLate(),
                verdict.whyNot(),
                deadline.end(),
                daysLeft(verdict.due(), state, day),
                deadline.visibility(),
                Map.of(
                        "self",
                        "/v1/deadlines/" + deadline.id(),
                        "docket",
                        docket,
                        "entry",
                        docket + "/entries/" + deadline.entryId(),
                        "rule",
                        "/v1/time-limit-rules/" + deadline.rule().id()));
    }

    private static @Nullable Long daysLeft(
            @Nullable LocalDate due, DeadlineState state, LocalDate day) {
        boolean counts =
                state == DeadlineState.RUNNING
                        || state == DeadlineState.EXTENDED
                        || state == DeadlineState.MISSED;
        return due == null || !counts ? null : ChronoUnit.DAYS.between(day, due);
    }
}
