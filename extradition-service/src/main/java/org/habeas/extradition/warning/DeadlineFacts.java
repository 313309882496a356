package org.habeas.extradition.warning;

import java.time.LocalDate;
import java.util.UUID;
import org.habeas.extradition.deadline.Deadline;
import org.habeas.extradition.limit.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the other services learn of a deadline.
 *
 * @param ruleId such as {@code TL-05}
 * @param startedOn from which day it was counted
 * @param daysBefore which warning this is; left out of one that is missed
 */
record DeadlineFacts(
        UUID deadlineId,
        String ruleId,
        LocalDate dueDate,
        @Nullable LocalDate startedOn,
        @Nullable Integer daysBefore,
        Severity severity,
        boolean confirmed) {

    static DeadlineFacts of(Deadline deadline, LocalDate due, Window window) {
        return new DeadlineFacts(
                deadline.id(),
                deadline.rule().id(),
                due,
                deadline.start().effectiveDay().orElse(null),
                window.isMissed() ? null : window.step(),
                deadline.rule().severity(),
                deadline.rule().confirmed());
    }
}
