package org.habeas.extradition.extradition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.habeas.extradition.Golden;
import org.habeas.extradition.extradition.ExtraditionAct.*;
import org.junit.jupiter.api.Test;

class ExtraditionTableTest {
    private static final List<ExtraditionStage> STAGES =
            Stream.of(ExtraditionStage.values())
                    .filter(s -> s != ExtraditionStage.SUSPENDED && s != ExtraditionStage.BARRED)
                    .toList();

    @Test
    void the_table_is_the_one_that_was_reviewed() {
        String table =
                """
                # Extradition proceedings (SM-8)

                A row an act, a column a stage. An empty cell changes nothing, `(stage)` is believed with a
                finding, `-` is not believed.

                `suspended` and `barred` stand over the stage and do not end it: several suspensions may be in
                force at once, and when the last is resumed, or the bar lifted, the stage shows again, as far
                as it has come by then (INV-X-04). One that is told before a request is known shows with the
                request.

                `surrendered` counts only where an order is enforceable and nothing suspends or bars it;
                told anywhere else before the end, it is `overtaken_by_rendition`, in breach (INV-X-03).

                `refused` is given as final (a second row: not final or not stated); so is
                `decision_annulled` (a second row: remitted). An annulment changes no stage by itself: what takes
                the place of the decision, such as `refused` on the same day, does.

                """
                        + StateTable.print(ACTS, STAGES, ExtraditionDocket::table);

        Golden.assertTable("extradition-proceedings", table);
    }

    @Test
    void every_act_has_a_row() {
        assertThat(ACTS.stream().map(Object::getClass).distinct().toList())
                .containsExactlyElementsOf(
                        Arrays.asList(ExtraditionAct.class.getPermittedSubclasses()));
    }

    static final List<ExtraditionAct> ACTS =
            List.of(
                    new RiskReported(),
                    new RequestReported(null, List.of()),
                    new ProvisionallyArrested(),
                    new RequestReceived(List.of(), List.of()),
                    new ArrestMade(),
                    new BailGranted(BailForm.PERSONAL_SURETY, null, List.of()),
                    new SuretyStood(new Surety(null, null, "member of parliament")),
                    new Freed(),
                    new CourtReviewOpened(null, null),
                    new DeclaredAdmissible(DecisionLevel.FIRST_COURT, null),
                    new DeclaredInadmissible(DecisionLevel.FIRST_COURT, null, List.of(), List.of()),
                    new ExtraditionOrdered(DecisionLevel.EXECUTIVE, null),
                    new Refused(
                            DecisionLevel.ADMINISTRATIVE_COURT,
                            null,
                            List.of(RefusalGround.POLITICAL_MOTIVE),
                            Finality.FINAL,
                            null,
                            List.of()),
                    new Refused(null, null, List.of(), null, null, List.of()),
                    new AppealLodged(null),
                    new DecisionAnnulled(null, null, List.of(), false, null, List.of()),
                    new DecisionAnnulled(null, null, List.of(), true, null, List.of()),
                    new OrderBecameEnforceable(),
                    new RefusalBecameFinal(null),
                    new DecisionNotified(Notified.PERSON, null),
                    new Suspended(SuspensionGround.ASYLUM_PENDING, null),
                    new Resumed(null, null),
                    new BarProposed(RefusalGround.REFUGEE_STATUS, null),
                    new Barred(RefusalGround.REFUGEE_STATUS, null),
                    new BarReviewProposed(null),
                    new BarLifted(null, null),
                    new ReExtraditionRiskNoted(null),
                    new AssurancesGiven("KZ", null),
                    new Reacted("UA", Reaction.DISAGREEMENT),
                    new SurrenderAppointed(FuzzyDate.parse("2018-03-01"), null),
                    new RequestWithdrawn(),
                    new Lapsed(),
                    new Surrendered(),
                    new Rendered(null, null),
                    new IllegallyDeported(null, null, 1),
                    new SpecialityRaised(
                            SpecialityMatter.OTHER_ACTS, SpecialityStep.CONSENT_ASKED, null),
                    new EndedByDeath());
}
