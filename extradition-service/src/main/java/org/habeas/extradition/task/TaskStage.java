package org.habeas.extradition.task;

import java.util.EnumSet;
import java.util.Set;

/** Where a piece of work stands. */
enum TaskStage {
    /** Nothing asks for it: not raised, or what raised it was taken back. */
    FALLEN,
    OPEN,
    ASSIGNED,
    IN_PROGRESS,
    DONE,
    DISMISSED;

    static final Set<TaskStage> PENDING = Set.copyOf(EnumSet.range(OPEN, IN_PROGRESS));

    boolean isPending() {
        return PENDING.contains(this);
    }
}
