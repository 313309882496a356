package org.habeas.extradition.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.extradition.deadline.Deadline;
import org.habeas.extradition.deadline.Deadlines;
import org.habeas.extradition.limit.TimeLimitRule;
import org.habeas.extradition.limit.TimeLimits;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.extradition.task.Tasks;

/** A deadline that has passed is examined by somebody; nothing follows by itself. */
@ApplicationScoped
class MissedRaisesTask {
    private final Tasks tasks;
    private final TimeLimits limits;
    private final Deadlines deadlines;
    private final Clock clock;

    MissedRaisesTask(Tasks tasks, TimeLimits limits, Deadlines deadlines, Clock clock) {
        this.tasks = tasks;
        this.limits = limits;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void raise(Deadline deadline) {
        String rule = deadline.rule().id();
        if (limits.of(rule).stream().noneMatch(TimeLimitRule::examined)) {
            return;
        }
        List<Provenance> sources = deadlines.sources(deadline);
        Cause cause = new Cause(rule, null, "proceeding", deadline.docketId(), deadline.entryId());
        for (UUID person : deadline.persons()) {
            tasks.raise(
                    new Raising(
                            TaskCode.EXAMINE_MISSED_DEADLINE,
                            person,
                            deadline.docketId(),
                            cause,
                            FuzzyDate.day(LocalDate.now(clock)),
                            deadline.visibility(),
                            sources,
                            null));
        }
    }
}
