package org.habeas.extradition.ccf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.habeas.extradition.Told.on;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.habeas.extradition.Golden;
import org.habeas.extradition.Told;
import org.habeas.extradition.alert.RemovalGround;
import org.habeas.extradition.ccf.CcfAct.*;
import org.habeas.extradition.ccf.CcfState.CarriedOut;
import org.junit.jupiter.api.Test;

class CcfDocketTest {
    static final UUID ALERT = UUID.fromString("0198f3a0-0000-7000-8000-0000000000a1");
    static final UUID OTHER = UUID.fromString("0198f3a0-0000-7000-8000-0000000000a2");
    static final CcfHead HEAD =
            new CcfHead(
                    UUID.fromString("0198f3a0-0000-7000-8000-0000000000f1"),
                    CcfKind.ACCESS_AND_DELETION,
                    List.of(ALERT, OTHER),
                    null);
    static final List<CcfAct> ACTS =
            List.of(
                    new Drafted(),
                    new GroundProposed(RemovalGround.EXTRADITION_REFUSED, null),
                    new GroundStated(RemovalGround.CONSTITUTION_ART_3, null),
                    new ItemsDeclaredConfidential(List.of("an invented item")),
                    new Submitted(true, true),
                    new Received(),
                    new Admitted(),
                    new DeclaredInadmissible(null),
                    new ExaminationStarted(),
                    new ProvisionalMeasuresTaken(List.of(ALERT)),
                    new TimeLimitExtended(FuzzyDate.parse("2019-01-01")),
                    new AccessGiven(),
                    new AccessRefused(),
                    new FoundCompliant(),
                    new FoundNonCompliant(
                            RemovalGround.CONSTITUTION_ART_3,
                            List.of(new Order(ALERT, CcfMeasure.DELETION, null))),
                    new Implemented(List.of(), null),
                    new NewFactDiscovered(null),
                    new RevisionRequested(),
                    new Closed(null));

    private static final Entry<CcfAct> ADMITTED = on("2016-10-31", new Admitted());
    private static final Entry<CcfAct> FOUND =
            on(
                    "2017-07-13",
                    new FoundNonCompliant(
                            RemovalGround.CONSTITUTION_ART_3,
                            List.of(new Order(ALERT, CcfMeasure.DELETION, null))));

    @Test
    void the_table_is_the_one_that_was_reviewed() {
        String table =
                """
                # CCF requests (SM-10)

                A row an act, a column a state. An empty cell changes nothing, `(state)` is believed with a
                finding, `-` is not believed. Time limits move nothing when they pass: they bind the Commission,
                which may extend them.

                A decision moves no alert; only what is carried out does, and only on alerts that the decision,
                or who carried it out, names.

                """
                        + StateTable.print(ACTS, List.of(CcfStage.values()), CcfTable::row);

        Golden.assertTable("sm-10-table", table);
    }

    @Test
    void every_act_has_a_row() {
        assertThat(ACTS.stream().map(Object::getClass).toList())
                .containsExactlyElementsOf(Arrays.asList(CcfAct.class.getPermittedSubclasses()));
    }

    @Test
    void a_decision_waits_for_its_implementation() {
        CcfState state = fold(ADMITTED, FOUND).state();

        assertThat(state.stage()).isEqualTo(CcfStage.DECIDED_NON_COMPLIANT);
        assertThat(state.decision()).extracting("compliant").isEqualTo(false);
        assertThat(state.carriedOut()).isEmpty();
    }

    @Test
    void INV_X_07_what_is_implemented_reaches_the_alerts_that_the_decision_names() {
        CcfState state =
                fold(ADMITTED, FOUND, on("2017-08-01", new Implemented(List.of(), null))).state();

        assertThat(state.stage()).isEqualTo(CcfStage.IMPLEMENTED);
        assertThat(state.carriedOut())
                .extracting(CarriedOut::alertId, CarriedOut::measure, CarriedOut::ground)
                .containsExactly(
                        tuple(ALERT, CcfMeasure.DELETION, RemovalGround.CONSTITUTION_ART_3));
        assertThat(state.decision())
                .extracting("implementedOn")
                .hasToString("2017-08-01 DAY ACTUAL");
    }

    @Test
    void an_implementation_that_names_nothing_deletes_nothing() {
        Folded<CcfAct, CcfState> folded =
                fold(ADMITTED, on("2017-08-01", new Implemented(List.of(OTHER), null)));

        assertThat(folded.state().carriedOut()).isEmpty();
        assertThat(folded.findings()).extracting("code").contains("names-no-alert");
    }

    @Test
    void what_was_carried_out_stays_when_a_revision_ends_otherwise() {
        CcfState state =
                fold(
                                ADMITTED,
                                FOUND,
                                on("2017-08-01", new Implemented(List.of(), null)),
                                on("2018-01-01", new RevisionRequested()),
                                on("2018-09-01", new FoundCompliant()))
                        .state();

        assertThat(state.stage()).isEqualTo(CcfStage.DECIDED_COMPLIANT);
        assertThat(state.carriedOut()).hasSize(1);
    }

    @Test
    void provisional_measures_block_all_that_the_request_is_about() {
        CcfState state =
                fold(ADMITTED, on("2016-12-01", new ProvisionalMeasuresTaken(List.of()))).state();

        assertThat(state.stage()).isEqualTo(CcfStage.PROVISIONAL_MEASURES);
        assertThat(state.carriedOut())
                .extracting(CarriedOut::alertId)
                .containsExactly(ALERT, OTHER);
    }

    @Test
    void what_was_not_admitted_can_be_sent_again() {
        CcfState state =
                fold(
                                on("2016-01-01", new Submitted(true, false)),
                                on("2016-02-01", new DeclaredInadmissible("no mandate")),
                                on("2016-03-01", new Submitted(true, true)),
                                ADMITTED)
                        .state();

        assertThat(state.stage()).isEqualTo(CcfStage.ADMISSIBLE);
        assertThat(state.admission()).extracting("entry").isEqualTo(ADMITTED.id());
    }

    @Test
    void access_may_be_given_before_the_data_are_decided_on() {
        CcfState state = fold(ADMITTED, on("2017-01-01", new AccessGiven()), FOUND).state();

        assertThat(state.stage()).isEqualTo(CcfStage.DECIDED_NON_COMPLIANT);
        assertThat(state.access()).extracting("given").isEqualTo(true);
    }

    @Test
    void a_ground_that_counsel_states_is_no_draft_any_more() {
        UUID refusal = UUID.randomUUID();
        CcfState state =
                fold(
                                on(
                                        "2016-01-01",
                                        new GroundProposed(
                                                RemovalGround.EXTRADITION_REFUSED, refusal)),
                                on(
                                        "2016-02-01",
                                        new GroundStated(
                                                RemovalGround.EXTRADITION_REFUSED, refusal)))
                        .state();

        assertThat(state.pleading().proposed()).isEmpty();
        assertThat(state.pleading().grounds()).hasSize(1);
    }

    @Test
    void admitted_or_not_and_complying_or_not_are_contradictions() {
        assertThat(
                        fold(on("2016", new Admitted()), on("2016", new DeclaredInadmissible(null)))
                                .contradictions())
                .hasSize(1);
        assertThat(fold(on("2017", new FoundCompliant()), FOUND).contradictions()).hasSize(1);
        assertThat(fold(FOUND, on("2017", new FoundNonCompliant(null, List.of()))).contradictions())
                .isEmpty();
    }

    @Test
    void what_the_applicant_keeps_confidential_stands_in_no_text_of_a_log() {
        assertThat(new ItemsDeclaredConfidential(List.of("where she lives")).toString())
                .doesNotContain("lives");
        assertThat(
                        fold(on("2016", new ItemsDeclaredConfidential(List.of("where she lives"))))
                                .state()
                                .toString())
                .doesNotContain("lives");
    }

    @SafeVarargs
    static Folded<CcfAct, CcfState> fold(Entry<CcfAct>... entries) {
        return Told.fold(new CcfDocket(HEAD), entries);
    }
}
