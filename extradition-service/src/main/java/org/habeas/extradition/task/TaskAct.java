package org.habeas.extradition.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** What can be said of a task, in the order in which it happens on one day. */
sealed interface TaskAct extends Act {

    /**
     * A rule asks for it, or somebody does.
     *
     * @param due the last sensible day, if one is known
     * @param because when that happened which it follows from
     */
    record Raised(@Nullable LocalDate due, @Nullable FuzzyDate because) implements TaskAct {}

    record DueChanged(@Nullable LocalDate due, @Nullable @Size(max = 500) String reason)
            implements TaskAct {
        @Override
        public String toString() {
            return "DueChanged[" + due + "]";
        }
    }

    /**
     * @param to the name of one of the staff; whoever records it, if left out
     */
    record Assigned(@Nullable @Size(max = 200) String to) implements TaskAct {
        @Override
        public String toString() {
            return "Assigned[]";
        }
    }

    record Started() implements TaskAct {}

    record Done(TaskOutcome outcome, @Nullable @Size(max = 2000) String note) implements TaskAct {
        @Override
        public String toString() {
            return "Done[" + outcome + "]";
        }
    }

    /** Not to be done. */
    record Dismissed(@NotBlank @Size(max = 2000) String reason) implements TaskAct {
        @Override
        public String toString() {
            return "Dismissed[]";
        }
    }

    record Reopened(@Nullable @Size(max = 2000) String reason) implements TaskAct {
        @Override
        public String toString() {
            return "Reopened[]";
        }
    }
}
