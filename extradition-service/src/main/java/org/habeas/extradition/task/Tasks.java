package org.habeas.extradition.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.task.TaskAct.DueChanged;
import org.habeas.extradition.task.TaskAct.Raised;
import org.habeas.extradition.task.TaskAct.Reopened;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Looks;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** The work queue as the rules see it. */
@ApplicationScoped
public class Tasks {
    private final Register register;
    private final Looks looks;
    private final WorkQueue kind;
    private final Clock clock;

    Tasks(Register register, Looks looks, WorkQueue kind, Clock clock) {
        this.register = register;
        this.looks = looks;
        this.kind = kind;
        this.clock = clock;
    }

    /**
     * Raises a task in the transaction at hand, unless it was raised already. It is raised today,
     * whenever that happened which it follows from, and is told to nobody who may not know of the
     * dockets and the entry that it names.
     */
    @Transactional
    public void raise(Raising raising) {
        Cause cause = raising.cause();
        Visibility visibility =
                looks.strictest(List.of(raising.about(), cause.docketId()), cause.entryId())
                        .and(raising.visibility())
                        .and(Visibility.CONFIDENTIAL);
        TaskHead head =
                new TaskHead(
                        raising.code(), raising.personId(), raising.about(), raising.aboutKind());
        UUID id = id(raising);
        register.openAsEffect(kind, id, head, visibility, cause);
        Look<TaskHead, TaskAct, TaskState> task = look(id);
        if (raised(task) == null) {
            record(raising, id, visibility, new Raised(raising.due(), raising.on()));
            reopen(raising, look(id), visibility);
        } else {
            move(raising, task, visibility);
        }
    }

    /**
     * The tasks that a rule wants about a docket, all of them: what it no longer wants falls,
     * unless it has been dealt with.
     */
    @Transactional
    public void settle(UUID person, UUID about, String rule, List<Raising> wanted) {
        register.about(kind, person, register.today(Visibility.RESTRICTED)).stream()
                .filter(task -> about.equals(task.head().about()))
                .filter(task -> task.state().stage().isPending())
                .filter(task -> wanted.stream().noneMatch(w -> isOf(task, w)))
                .forEach(task -> withdraw(task, rule));
        wanted.forEach(this::raise);
    }

    /** The rule wants nothing about this docket any more. */
    @Transactional
    public void withdraw(UUID person, UUID about, String rule) {
        settle(person, about, rule, List.of());
    }

    /**
     * Another service wants it no longer.
     *
     * @param isNever whether it should never have been asked for, so that it falls even if done
     */
    @Transactional
    public void drop(UUID id, Cause cause, boolean isNever) {
        register.one(kind, id, register.today(Visibility.RESTRICTED))
                .filter(task -> isNever || task.state().stage().isPending())
                .ifPresent(task -> withdraw(task, cause.rule()));
    }

    /** The id of a task follows from what asks for it. */
    public static UUID id(Raising raising) {
        return Register.derived(
                raising.cause(), raising.about(), raising.code() + " " + raising.personId());
    }

    private void withdraw(Look<TaskHead, TaskAct, TaskState> task, String rule) {
        task.history().stream()
                .filter(e -> e.cause() != null && rule.equals(e.cause().rule()))
                .forEach(e -> register.withdrawEffect(kind, task.id(), e));
    }

    private static boolean isOf(Look<TaskHead, TaskAct, TaskState> task, Raising wanted) {
        return task.head().code() == wanted.code()
                && wanted.cause().equals(task.state().raisedBy());
    }

    /** What was dealt with, fell, and is asked for again waits again. */
    private void reopen(
            Raising raising, Look<TaskHead, TaskAct, TaskState> task, Visibility visibility) {
        if (!task.state().stage().isPending()) {
            record(raising, task.id(), visibility, new Reopened(null));
        }
    }

    /** The rule names another last day than before. */
    private void move(
            Raising raising, Look<TaskHead, TaskAct, TaskState> task, Visibility visibility) {
        List<Entry<TaskAct>> said = task.history().stream().filter(Tasks::isOfRule).toList();
        LocalDate first = Objects.requireNonNull(raised(task)).due();
        LocalDate last =
                said.stream()
                        .map(Entry::act)
                        .filter(DueChanged.class::isInstance)
                        .map(act -> ((DueChanged) act).due())
                        .reduce(first, (_, later) -> later);
        if (Objects.equals(last, raising.due())) {
            return;
        }
        said.stream()
                .filter(e -> e.act() instanceof DueChanged)
                .forEach(e -> register.withdrawEffect(kind, task.id(), e));
        if (!Objects.equals(first, raising.due())) {
            record(raising, task.id(), visibility, new DueChanged(raising.due(), null));
        }
    }

    private static @Nullable Raised raised(Look<TaskHead, TaskAct, TaskState> task) {
        return task.history().stream()
                .filter(Tasks::isOfRule)
                .map(Entry::act)
                .filter(Raised.class::isInstance)
                .map(Raised.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfRule(Entry<TaskAct> entry) {
        return entry.cause() != null && entry.retractedAt() == null;
    }

    private Look<TaskHead, TaskAct, TaskState> look(UUID id) {
        return register.one(kind, id, register.today(Visibility.RESTRICTED)).orElseThrow();
    }

    private void record(Raising raising, UUID id, Visibility visibility, TaskAct act) {
        register.effect(
                kind,
                id,
                act,
                FuzzyDate.day(LocalDate.now(clock)),
                visibility,
                raising.cause(),
                raising.sources());
    }
}
