package org.habeas.extradition.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.StateTable;
import org.habeas.extradition.Golden;
import org.habeas.extradition.Told;
import org.habeas.extradition.task.TaskAct.*;
import org.junit.jupiter.api.Test;

class TaskDocketTest {
    static final List<TaskAct> ACTS =
            List.of(
                    new Raised(LocalDate.of(2026, 12, 1), null),
                    new DueChanged(LocalDate.of(2027, 1, 1), "more time is needed"),
                    new Assigned("nurlan"),
                    new Started(),
                    new Done(TaskOutcome.CONFIRMED, null),
                    new Dismissed("it concerns somebody else"),
                    new Reopened(null));

    @Test
    void the_table_is_the_one_that_was_reviewed() {
        String table =
                """
                # Tasks

                A row an act, a column a state. An empty cell changes nothing, `-` is not believed. A task is
                `fallen` until something asks for it, and again when what raised it is taken back.

                """
                        + StateTable.print(ACTS, List.of(TaskStage.values()), TaskDocket::table);

        Golden.assertTable("tasks", table);
    }

    @Test
    void every_act_has_a_row() {
        assertThat(ACTS.stream().map(Object::getClass).toList())
                .containsExactlyElementsOf(Arrays.asList(TaskAct.class.getPermittedSubclasses()));
    }

    @Test
    void a_task_is_raised_given_to_somebody_and_done() {
        TaskState state =
                fold(
                                on("2026-11-01", new Raised(LocalDate.of(2026, 12, 1), null)),
                                on("2026-11-02", new Assigned("nurlan")),
                                on("2026-11-03", new Started()),
                                on("2026-11-03", new Done(TaskOutcome.CARRIED_OUT, null)))
                        .state();

        assertThat(state.stage()).isEqualTo(TaskStage.DONE);
        assertThat(state.assignee()).isEqualTo("nurlan");
        assertThat(state.ended()).extracting("outcome").isEqualTo(TaskOutcome.CARRIED_OUT);
    }

    @Test
    void what_nothing_asks_for_cannot_be_done() {
        Folded<TaskAct, TaskState> folded =
                fold(
                        on("2026-11-02", new Assigned("nurlan")),
                        on("2026-11-03", new Done(TaskOutcome.CARRIED_OUT, null)));

        assertThat(folded.state()).isEqualTo(TaskState.START);
        assertThat(folded.findings()).extracting("code").containsOnly("does-not-fit");
    }

    @Test
    void what_was_done_and_is_opened_again_tells_no_outcome() {
        TaskState state =
                fold(
                                on("2026-11-01", new Raised(null, null)),
                                on("2026-11-02", new Dismissed("not now")),
                                on("2026-11-03", new Reopened(null)))
                        .state();

        assertThat(state.stage()).isEqualTo(TaskStage.OPEN);
        assertThat(state.ended()).isNull();
    }

    @Test
    void no_task_prints_what_somebody_wrote_in_it() {
        assertThat(ACTS)
                .allSatisfy(act ->
                        assertThat(act.toString()).doesNotContain("nurlan", "somebody", "needed"));
    }

    @SafeVarargs
    private static Folded<TaskAct, TaskState> fold(Entry<TaskAct>... entries) {
        return Told.fold(new TaskDocket(), entries);
    }
}
