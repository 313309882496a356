package org.habeas.extradition.task;

import static org.habeas.extradition.task.TaskStage.*;

import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.habeas.extradition.task.TaskAct.*;
import org.habeas.extradition.task.TaskState.Ended;
import org.jspecify.annotations.Nullable;

/** The table of a task and its fold: what nothing asks for cannot be worked on. */
final class TaskDocket implements DocketRules<TaskAct, TaskState> {

    /** Which act leads from where to where. */
    static Step<TaskStage> table(TaskAct act) {
        return switch (act) {
            case Raised _ -> Step.from(FALLEN).to(OPEN).orStay();
            case DueChanged _ -> Step.stay();
            case Assigned _ -> Step.from(OPEN, ASSIGNED, IN_PROGRESS).only(ASSIGNED);
            case Started _ -> Step.from(OPEN, ASSIGNED, IN_PROGRESS).only(IN_PROGRESS);
            case Done _ -> Step.from(PENDING).only(DONE);
            case Dismissed _ -> Step.from(PENDING).only(DISMISSED);
            case Reopened _ -> Step.from(DONE, DISMISSED).only(OPEN);
        };
    }

    @Override
    public TaskState start() {
        return TaskState.START;
    }

    @Override
    public TaskState after(TaskState before, Entry<TaskAct> entry, Findings findings) {
        TaskStage next = table(entry.act()).take(before.stage(), entry, findings);
        boolean fits = table(entry.act()).from().contains(before.stage());
        TaskState moved = before.at(next);
        return switch (entry.act()) {
            case Raised act -> fits ? moved.raised(entry.cause(), act) : moved;
            case DueChanged act -> moved.due(act.due());
            case Assigned act -> fits ? moved.assigned(act.to()) : moved;
            case Started _, Reopened _ -> moved;
            case Done act -> fits ? moved.ended(ended(entry, act.outcome(), act.note())) : moved;
            case Dismissed act -> fits ? moved.ended(ended(entry, null, act.reason())) : moved;
        };
    }

    private static Ended ended(
            Entry<TaskAct> entry, @Nullable TaskOutcome outcome, @Nullable String note) {
        return new Ended(entry.on(), entry.id(), outcome, note);
    }
}
