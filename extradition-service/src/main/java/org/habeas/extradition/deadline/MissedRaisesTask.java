package org.habeas.extradition.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.extradition.limit.TimeLimits;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.extradition.task.Tasks;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** A deadline that has passed is examined by somebody; nothing follows by itself. */
@ApplicationScoped
class MissedRaisesTask {
    private final Tasks tasks;
    private final TimeLimits limits;
    private final Bearers bearers;
    private final Register register;
    private final Clock clock;

    MissedRaisesTask(
            Tasks tasks, TimeLimits limits, Bearers bearers, Register register, Clock clock) {
        this.tasks = tasks;
        this.limits = limits;
        this.bearers = bearers;
        this.register = register;
        this.clock = clock;
    }

    void raise(Deadline deadline) {
        boolean examined =
                limits.of(deadline.rule().id()).stream().anyMatch(rule -> rule.examined());
        if (!examined) {
            return;
        }
        List<Provenance> sources = sources(deadline);
        for (UUID person : deadline.persons()) {
            tasks.raise(
                    new Raising(
                            TaskCode.EXAMINE_MISSED_DEADLINE,
                            person,
                            deadline.docketId(),
                            new Cause(
                                    deadline.rule().id(),
                                    null,
                                    "proceeding",
                                    deadline.docketId(),
                                    deadline.entryId()),
                            FuzzyDate.day(LocalDate.now(clock)),
                            deadline.visibility(),
                            sources,
                            null));
        }
    }

    /** Those of the entry that it runs from; of another service's none. */
    private List<Provenance> sources(Deadline deadline) {
        return bearers.of(deadline.docketKind())
                .map(kind -> sources(kind, deadline))
                .orElse(List.of());
    }

    private <H extends Record, A extends Act, S> List<Provenance> sources(
            DocketKind<H, A, S> kind, Deadline deadline) {
        return register
                .one(kind, deadline.docketId(), register.today(Visibility.RESTRICTED))
                .map(Look::history)
                .orElse(List.of())
                .stream()
                .filter(entry -> entry.id().equals(deadline.entryId()))
                .map(Entry::sources)
                .findFirst()
                .orElse(List.of());
    }
}
