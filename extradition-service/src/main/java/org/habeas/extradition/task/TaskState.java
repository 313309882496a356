package org.habeas.extradition.task;

import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a task stands.
 *
 * @param raisedBy the rule and entry that ask for it; null if somebody does
 * @param due the last sensible day, if one is known
 * @param ended how it was done or why it was dismissed, while it is
 */
record TaskState(
        TaskStage stage,
        @Nullable Cause raisedBy,
        @Nullable FuzzyDate because,
        @Nullable LocalDate due,
        @Nullable String assignee,
        @Nullable Ended ended) {

    static final TaskState START = new TaskState(TaskStage.FALLEN, null, null, null, null, null);

    record Ended(FuzzyDate on, UUID entry, @Nullable TaskOutcome outcome, @Nullable String note) {
        @Override
        public String toString() {
            return "Ended[" + entry + "]";
        }
    }

    TaskState at(TaskStage next) {
        return new TaskState(
                next, raisedBy, because, due, assignee, next.isPending() ? null : ended);
    }

    TaskState raised(@Nullable Cause by, TaskAct.Raised act) {
        return new TaskState(stage, by, act.because(), act.due(), assignee, ended);
    }

    TaskState due(@Nullable LocalDate day) {
        return new TaskState(stage, raisedBy, because, day, assignee, ended);
    }

    TaskState assigned(@Nullable String to) {
        return new TaskState(stage, raisedBy, because, due, to, ended);
    }

    TaskState ended(Ended now) {
        return new TaskState(stage, raisedBy, because, due, assignee, now);
    }

    @Override
    public String toString() {
        return "TaskState[" + stage + "]";
    }
}
