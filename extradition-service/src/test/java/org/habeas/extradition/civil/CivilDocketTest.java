package org.habeas.extradition.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.docket.AttributionKind;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.StateTable;
import org.habeas.extradition.Golden;
import org.habeas.extradition.LawsOfFolds;
import org.habeas.extradition.Told;
import org.habeas.extradition.civil.CivilAct.*;
import org.junit.jupiter.api.Test;

class CivilDocketTest {
    static final List<CivilAct> ACTS =
            List.of(
                    new Brought(),
                    new Pending(),
                    new Judged(CivilOutcome.FOR_PLAINTIFF, null),
                    new Judged(CivilOutcome.FOR_DEFENDANT, null),
                    new Judged(CivilOutcome.IN_PART, null),
                    new Appealed(Appellant.DEFENDANT),
                    new Settled(),
                    new Discontinued(null),
                    assessed(CivilAssessment.PART_OF_PERSECUTION, AttributionKind.COURT));

    @Test
    void the_table_is_the_one_that_was_reviewed() {
        String table =
                """
                # Foreign civil cases

                A row an act, a column a state. An empty cell changes nothing, `(state)` is believed with a
                finding, `-` is not believed. `judged` has three rows: for the plaintiff, for the defendant, in
                part. What somebody makes of a lawsuit moves nothing.

                """
                        + StateTable.print(ACTS, List.of(CivilStage.values()), CivilDocket::table);

        Golden.assertTable("foreign-civil-cases", table);
    }

    @Test
    void every_act_has_a_row() {
        assertThat(ACTS.stream().map(Object::getClass).distinct().toList())
                .containsExactlyElementsOf(Arrays.asList(CivilAct.class.getPermittedSubclasses()));
    }

    @Test
    void opinions_of_a_lawsuit_stand_beside_each_other_with_whose_they_are() {
        Folded<CivilAct, CivilState> folded =
                fold(
                        on("2010", new Brought()),
                        on(
                                "2020-09-29",
                                assessed(
                                        CivilAssessment.PART_OF_PERSECUTION,
                                        AttributionKind.COURT)),
                        on(
                                "2020-09-29",
                                assessed(
                                        CivilAssessment.ORDINARY_DISPUTE,
                                        AttributionKind.AUTHORITY)));

        assertThat(folded.state().stage()).isEqualTo(CivilStage.BROUGHT);
        assertThat(folded.contradictions()).isEmpty();
        assertThat(folded.state().assessments())
                .extracting("by")
                .containsExactlyInAnyOrder(AttributionKind.COURT, AttributionKind.AUTHORITY);
    }

    @Test
    void a_judgment_that_was_appealed_may_be_followed_by_another() {
        CivilState state =
                fold(
                                on("2010", new Brought()),
                                on("2012", new Judged(CivilOutcome.FOR_PLAINTIFF, null)),
                                on("2013", new Appealed(null)),
                                on("2014", new Judged(CivilOutcome.FOR_DEFENDANT, null)))
                        .state();

        assertThat(state.stage()).isEqualTo(CivilStage.JUDGMENT_FOR_DEFENDANT);
        assertThat(state.judgments()).hasSize(2);
    }

    @Property(tries = 200)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<CivilAct>> story) {
        LawsOfFolds.hold(new CivilDocket(), story);
    }

    @Provide
    Arbitrary<List<Entry<CivilAct>>> stories() {
        return LawsOfFolds.entries(Arbitraries.of(ACTS));
    }

    private static CivilAct assessed(CivilAssessment assessment, AttributionKind by) {
        return new Assessed(assessment, by, null, null, null);
    }

    @SafeVarargs
    private static Folded<CivilAct, CivilState> fold(Entry<CivilAct>... entries) {
        return Told.fold(new CivilDocket(), entries);
    }
}
