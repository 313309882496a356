package org.habeas.extradition.asylum;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.extradition.task.Tasks;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/**
 * The work that an asylum file asks for: a protection that ran out is renewed ({@link
 * ProtectionRunsOut}), and who looks for a safer State is helped.
 */
@ApplicationScoped
class AsylumTasks {
    private static final String RELOCATION = "SM-11";

    private final Tasks tasks;

    AsylumTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    void follow(Change<AsylumHead, AsylumAct, AsylumState> change) {
        for (Claim now : change.to().applicants()) {
            Claim was = change.from().of(now.personId()).orElseThrow();
            if (!Objects.equals(was.protection(), now.protection())) {
                tasks.settle(
                        now.personId(),
                        change.docketId(),
                        ProtectionRunsOut.RULE,
                        ProtectionRunsOut.expired(change, now).toList());
            }
            if (!Objects.equals(was.relocationSought(), now.relocationSought())) {
                tasks.settle(
                        now.personId(),
                        change.docketId(),
                        RELOCATION,
                        relocation(change, now).toList());
            }
        }
    }

    private static Stream<Raising> relocation(
            Change<AsylumHead, AsylumAct, AsylumState> change, Claim claim) {
        return Stream.ofNullable(claim.relocationSought())
                .map(sought ->
                        raising(
                                change,
                                claim.personId(),
                                TaskCode.HELP_RELOCATION,
                                RELOCATION,
                                sought,
                                null));
    }

    /** What is about a child is for named persons (E.3). */
    static Raising raising(
            Change<AsylumHead, AsylumAct, AsylumState> change,
            UUID person,
            TaskCode code,
            String rule,
            Dated since,
            @Nullable LocalDate due) {
        Entry<AsylumAct> entry =
                change.after().applied().stream()
                        .filter(e -> e.id().equals(since.entry()))
                        .findFirst()
                        .orElseThrow();
        boolean isHidden = change.head().children().contains(person);
        return new Raising(
                code,
                person,
                change.docketId(),
                new Cause(rule, null, "proceeding", change.docketId(), since.entry()),
                since.on(),
                entry.visibility()
                        .and(change.visibility())
                        .and(isHidden ? Visibility.RESTRICTED : Visibility.CONFIDENTIAL),
                entry.sources(),
                due);
    }
}
