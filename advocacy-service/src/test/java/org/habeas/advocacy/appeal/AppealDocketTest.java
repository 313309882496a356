package org.habeas.advocacy.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.entry;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.Golden;
import org.habeas.advocacy.appeal.AppealAct.AnswerKind;
import org.habeas.advocacy.appeal.AppealAct.Answered;
import org.habeas.advocacy.appeal.AppealAct.CloseReason;
import org.habeas.advocacy.appeal.AppealAct.Closed;
import org.habeas.advocacy.appeal.AppealAct.OpenedForSignature;
import org.habeas.advocacy.appeal.AppealAct.Sent;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class AppealDocketTest {
    private static final Quantity MORE_THAN_TEN =
            new Quantity(BigDecimal.TEN, null, Quantity.Qualifier.MORE_THAN);
    private static final List<AppealAct> ACTS =
            List.of(
                    new OpenedForSignature(),
                    new Sent(MORE_THAN_TEN, null),
                    new Answered(AnswerKind.ACKNOWLEDGEMENT, null, null),
                    new Answered(AnswerKind.NONE, null, null),
                    new Closed(CloseReason.CONCLUDED));

    @Test
    void the_table_is_the_one_that_was_reviewed() {
        String table =
                """
                # Appeals

                A row an act, a column a state. An empty cell changes nothing, `(state)` is believed with a
                finding, `-` is not believed. The first `answered` is any answer, the second says that there
                was none. What comes back while an appeal is open for signature leaves it open.

                """
                        + StateTable.print(
                                ACTS, List.of(AppealStage.values()), AppealDocket::table);

        Golden.assertMatches("appeal-table.md", table);
        Golden.assertComplete(AppealAct.class, ACTS);
    }

    @Test
    void more_than_ten_who_wrote_stay_more_than_ten() {
        AppealState state = state(entry(new Sent(MORE_THAN_TEN, null), "2018-04-24"));

        assertThat(state.stage()).isEqualTo(AppealStage.SENT);
        assertThat(state.senderCount()).isEqualTo(MORE_THAN_TEN);
        assertThat(state.sentOn()).isEqualTo(FuzzyDate.parse("2018-04-24"));
    }

    @Test
    void no_answer_is_recorded_and_leaves_it_unanswered() {
        AppealState state =
                state(
                        entry(new Sent(null, null), "2018-04-24"),
                        entry(new Answered(AnswerKind.NONE, null, null), "2018-10-24"));

        assertThat(state.stage()).isEqualTo(AppealStage.SENT);
        assertThat(state.answers()).hasSize(1);
    }

    @Test
    void what_came_back_before_it_was_all_out_answers_it() {
        AppealState state =
                state(
                        entry(new OpenedForSignature(), "2018-04-24"),
                        entry(new Answered(AnswerKind.REFUSAL, null, null), "2018-05-02"),
                        entry(new Sent(null, null), "2018-06-01"));

        assertThat(state.stage()).isEqualTo(AppealStage.ANSWERED);
    }

    @Property(tries = 200)
    void the_laws_of_the_fold_hold(@ForAll("histories") List<Entry<AppealAct>> entries) {
        FoldLaws.hold(new AppealDocket(), entries);
    }

    @Provide
    Arbitrary<List<Entry<AppealAct>>> histories() {
        return FoldLaws.entries(Arbitraries.of(ACTS));
    }

    @SafeVarargs
    private static AppealState state(Entry<AppealAct>... entries) {
        return FoldLaws.state(new AppealDocket(), List.of(entries), ALL);
    }
}
