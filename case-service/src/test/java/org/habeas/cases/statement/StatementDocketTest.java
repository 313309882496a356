package org.habeas.cases.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.statement.StatementExamples.*;

import java.util.List;
import org.habeas.cases.Golden;
import org.habeas.cases.Story;
import org.habeas.cases.statement.StatementAct.Given;
import org.habeas.cases.statement.StatementState.Passed;
import org.habeas.docket.StateTable;
import org.habeas.platform.json.Json;
import org.junit.jupiter.api.Test;

class StatementDocketTest {
    private final Story<StatementAct, StatementState> story = new Story<>(new StatementDocket());

    @Test
    void the_table_of_coerced_statements_is_the_one_that_was_read() {
        Golden.assertComplete(StatementAct.class, ALL);
        Golden.assertMatches(
                "coerced-statement-table.md",
                StateTable.print(ALL, List.of(StatementStage.values()), StatementTable::of));
    }

    @Test
    void refused_then_confessed_in_public_then_not_believed_by_a_court_is_one_history() {
        story.tell("../2017-11-30", REFUSED)
                .tell("2018-03", PUBLISHED)
                .tell("2020-09-29", REJECTED);

        assertThat(story.atLast().history())
                .extracting(Passed::state)
                .containsExactly(
                        StatementStage.REFUSED,
                        StatementStage.PUBLISHED,
                        StatementStage.REJECTED_BY_COURT);
        assertThat(story.asOf("2018-01-01").stage()).isEqualTo(StatementStage.REFUSED);
        assertThat(story.asOf("2019-01-01").stage()).isEqualTo(StatementStage.PUBLISHED);
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void who_has_refused_may_be_pressed_again() {
        story.tell("2017-01", DEMANDED)
                .tell("2017-02", REFUSED)
                .tell("2017-03", DEMANDED)
                .tell("2017-04", GIVEN)
                .tell("2017-05", RETRACTED);

        assertThat(story.atLast().history())
                .extracting(Passed::state)
                .containsExactly(
                        StatementStage.DEMANDED,
                        StatementStage.REFUSED,
                        StatementStage.DEMANDED,
                        StatementStage.GIVEN,
                        StatementStage.RETRACTED);
    }

    @Test
    void nothing_can_be_taken_back_that_was_never_given() {
        story.tell("2017-02", REFUSED).tell("2017-05", RETRACTED);

        assertThat(story.atLast().stage()).isEqualTo(StatementStage.REFUSED);
        assertThat(story.misfits()).containsExactly("does-not-fit:retracted");
    }

    @Test
    void INV_C_15_the_coercion_note_goes_with_the_act_and_cannot_be_written_away() {
        Given given = new Given(null, null, null, "He confessed of his own will.");

        assertThat(given.coercionNote()).isEqualTo(CoercionNote.TEXT);
        assertThat(Json.text(Json.mapper(), PUBLISHED)).contains(CoercionNote.TEXT);
        assertThat(
                        Json.read(
                                        Json.mapper(),
                                        "{\"kind\":\"given\",\"coercion_note\":\"none\"}",
                                        StatementAct.class)
                                .toString())
                .contains(CoercionNote.TEXT);
    }

    @Test
    void INV_C_15_the_note_stands_in_every_state() {
        assertThat(story.atLast().note()).isEqualTo(CoercionNote.TEXT);
        for (StatementAct act : ALL) {
            story.tell("2018-01-01", act);
            assertThat(story.atLast().note()).isEqualTo(CoercionNote.TEXT);
        }
    }
}
