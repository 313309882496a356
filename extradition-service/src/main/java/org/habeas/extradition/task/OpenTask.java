package org.habeas.extradition.task;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Cause;
import org.habeas.docket.Words;
import org.habeas.platform.register.Looks.Seen;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits, as others show it.
 *
 * @param about the docket that has to be looked at
 * @param aboutLink where it is, if another service holds it
 * @param entryId the entry that raised it
 */
public record OpenTask(
        UUID id,
        TaskCode code,
        String status,
        @Nullable LocalDate due,
        @Nullable String assignee,
        @Nullable UUID about,
        @Nullable String aboutLink,
        @Nullable String rule,
        @Nullable UUID entryId,
        String link) {

    /** Those among the dockets of a person that wait, the most urgent first. */
    public static List<OpenTask> among(List<Seen<?, ?, ?>> seen) {
        return seen.stream()
                .flatMap(OpenTask::of)
                .sorted(
                        comparing(OpenTask::due, nullsLast(naturalOrder()))
                                .thenComparing(OpenTask::id))
                .toList();
    }

    private static Stream<OpenTask> of(Seen<?, ?, ?> seen) {
        boolean isPending =
                seen.look().state() instanceof TaskState state && state.stage().isPending();
        return isPending && seen.look().head() instanceof TaskHead head
                ? Stream.of(of(seen.look().id(), head, (TaskState) seen.look().state()))
                : Stream.empty();
    }

    private static OpenTask of(UUID id, TaskHead head, TaskState state) {
        Cause cause = state.raisedBy();
        return new OpenTask(
                id,
                head.code(),
                Words.of(state.stage()),
                state.due(),
                state.assignee(),
                head.about(),
                head.aboutLink(),
                cause == null ? null : cause.rule(),
                cause == null ? null : cause.entryId(),
                "/v1/tasks/" + id);
    }

    @Override
    public String toString() {
        return "OpenTask[" + id + " " + code + "]";
    }
}
