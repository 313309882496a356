package org.habeas.extradition.repression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import java.util.Arrays;
import java.util.List;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.StateTable;
import org.habeas.extradition.Golden;
import org.habeas.extradition.Told;
import org.habeas.extradition.repression.RepressionAct.*;
import org.habeas.extradition.repression.RepressionState.Perpetrator;
import org.junit.jupiter.api.Test;

class RepressionDocketTest {
    static final AllegedPerpetrator SERVICE =
            new AllegedPerpetrator(
                    ActorKind.SECURITY_SERVICE, "an invented service", "KZ", null, null, null);
    static final List<RepressionAct> ACTS =
            List.of(
                    new DangerStated(),
                    new Alleged("invented", List.of(SERVICE)),
                    new Attributed(List.of(SERVICE)),
                    new Targeted(TargetOrgan.COURT, "an invented court", List.of()),
                    new AccompaniedByMinor(),
                    new MinorsDetailed(1, List.of(6)),
                    new DetailRecorded("invented"),
                    new HostAuthorityReacted(
                            List.of(
                                    HostReaction.INFORMED_OF_THREAT,
                                    HostReaction.UNABLE_TO_PROTECT),
                            null,
                            null),
                    new Corroborated(CorroborationBasis.INDEPENDENT_SOURCE, null),
                    new Found(FindingBy.COURT, "an invented court", true, true),
                    new Disputed("an embassy", null),
                    new Disproved(null, null),
                    new ReplyGiven("an invented service", null, null, "it did not", null),
                    new VictimReturned(null, "IT"),
                    new DangerPassed());

    @Test
    void the_table_is_the_one_that_was_reviewed() {
        String table =
                """
                # Incidents of transnational repression

                A row an act, a column a state. An empty cell changes nothing, `(state)` is believed with a
                finding. What is told is alleged until a court or a mechanism finds it; who disputes it
                changes no state, and `feared` says that nothing has happened yet.

                """
                        + StateTable.print(
                                ACTS, List.of(AllegationStage.values()), RepressionDocket::table);

        Golden.assertTable("repression-incidents", table);
    }

    @Test
    void every_act_has_a_row() {
        assertThat(ACTS.stream().map(Object::getClass).toList())
                .containsExactlyElementsOf(
                        Arrays.asList(RepressionAct.class.getPermittedSubclasses()));
    }

    @Test
    void a_danger_is_no_incident() {
        RepressionState state = fold(on("2018", new DangerStated())).state();

        assertThat(state.stage()).isEqualTo(AllegationStage.FEARED);
        assertThat(state.happened()).isNull();
        assertThat(state.endangered()).isTrue();
    }

    @Test
    void a_dispute_stands_beside_the_allegation() {
        RepressionState state =
                fold(alleged("2017"), on("2018", new Disputed("an embassy", "not so"))).state();

        assertThat(state.stage()).isEqualTo(AllegationStage.ALLEGED);
        assertThat(state.disputed()).isTrue();
    }

    @Test
    void what_is_disproved_has_not_happened() {
        RepressionState state =
                fold(alleged("2017"), on("2018", new Disproved(null, null))).state();

        assertThat(state.stage()).isEqualTo(AllegationStage.DISPROVED);
        assertThat(state.happened()).isNull();
    }

    @Test
    void another_source_after_a_finding_takes_nothing_away_from_it() {
        RepressionState state =
                fold(
                                on("2017", new Found(FindingBy.COURT, "court", null, null)),
                                alleged("2018"),
                                on("2019", new Corroborated(CorroborationBasis.EXPERT, null)))
                        .state();

        assertThat(state.stage()).isEqualTo(AllegationStage.FOUND);
        assertThat(state.happened()).extracting("on").hasToString("2017 YEAR ACTUAL");
    }

    @Test
    void INV_C_11_who_did_it_is_alleged_until_a_last_decision_establishes_it() {
        Entry<RepressionAct> told = alleged("2017");

        assertThat(perpetrator(told).alleged()).isTrue();
        assertThat(perpetrator(told).wording()).isEqualTo("alleged perpetrator");
        assertThat(perpetrator(told, found(false, true)).alleged()).isTrue();
        assertThat(perpetrator(told, found(true, false)).alleged()).isTrue();
        assertThat(perpetrator(told, found(true, true)).alleged()).isFalse();
    }

    @Test
    void more_than_a_child_is_kept_where_more_is_told() {
        RepressionState state =
                fold(
                                on("2013", new MinorsDetailed(1, List.of(6))),
                                on("2014", new AccompaniedByMinor()))
                        .state();

        assertThat(state.accompanyingMinors())
                .isEqualTo(new RepressionState.Minors("a minor child", 1, List.of(6)));
    }

    private static Entry<RepressionAct> alleged(String when) {
        return on(when, new Alleged(null, List.of(SERVICE)));
    }

    private static Entry<RepressionAct> found(boolean last, boolean who) {
        return on("2019", new Found(FindingBy.COURT, "court", last, who));
    }

    @SafeVarargs
    private static Perpetrator perpetrator(Entry<RepressionAct>... entries) {
        return fold(entries).state().perpetrators().getFirst();
    }

    @SafeVarargs
    private static Folded<RepressionAct, RepressionState> fold(Entry<RepressionAct>... entries) {
        return Told.fold(new RepressionDocket(), entries);
    }
}
