package org.habeas.cases.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.medical.MedicalExamples.*;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.habeas.cases.Golden;
import org.habeas.cases.Story;
import org.habeas.cases.contradiction.ContradictionType;
import org.habeas.cases.custody.Confirmation;
import org.habeas.cases.custody.PrisonRegime;
import org.habeas.cases.restriction.RestrictionType;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

class MedicalDocketTest {
    private final Story<MedicalAct, MedicalState> story = new Story<>(new MedicalDocket());

    @Test
    void the_table_of_SM_4_is_the_one_that_was_read() {
        Golden.assertComplete(MedicalAct.class, ALL);
        Golden.assertMatches(
                "medical-table.md",
                StateTable.print(ALL, List.of(MedicalStatus.values()), MedicalTable::of));
    }

    @Test
    void an_order_admits_nobody() {
        story.tell("2018-03-27", ORDERED);

        MedicalState state = story.atLast();

        assertThat(state.status()).isEqualTo(MedicalStatus.ORDERED);
        assertThat(state.hospital()).isEqualTo(Hospital.NONE);
        assertThat(state.orders().getFirst().executionConfirmed())
                .isEqualTo(Confirmation.NOT_STATED);
        assertThat(state.orders().getFirst().hearingDefects()).hasSize(3);
    }

    @Test
    void INV_C_16_what_was_ordered_and_what_was_done_are_told_apart() {
        story.tell("2018-03-27", ORDERED)
                .tell("2018-03-31", ADMITTED)
                .tell("2018-06-15", DISCHARGED);

        MedicalState state = story.atLast();

        CourtOrder order = state.orders().getFirst();
        assertThat(Objects.requireNonNull(order.duration()).period()).isEqualTo(Period.ofMonths(1));
        assertThat(order.executedOn()).isEqualTo(FuzzyDate.parse("2018-03-31"));
        assertThat(order.executionConfirmed()).isEqualTo(Confirmation.YES);
        assertThat(state.hospital().admittedOn()).isEqualTo(FuzzyDate.parse("2018-03-31"));
        assertThat(state.hospital().leftOn()).isEqualTo(FuzzyDate.parse("2018-06-15"));
    }

    @Test
    void the_end_of_the_ordered_month_frees_nobody() {
        story.tell("2018-03-27", ORDERED).tell("2018-03-31", ADMITTED);

        assertThat(story.asOf("2019-01-01").status()).isEqualTo(MedicalStatus.IN_PATIENT);
    }

    @Test
    void a_permit_for_a_milder_hospital_moves_nobody() {
        story.tell("2016-10-14", ORDERED).tell("2016-10-20", ADMITTED).tell("2018-01", MILDER);

        MedicalState state = story.atLast();

        assertThat(state.status()).isEqualTo(MedicalStatus.MILDER_ORDERED);
        assertThat(state.hospital().regime())
                .isEqualTo(PrisonRegime.PSYCHIATRIC_SPECIALISED_INTENSIVE_SUPERVISION);
        assertThat(state.orders().getLast().executionConfirmed())
                .isEqualTo(Confirmation.NOT_STATED);

        story.tell("2018-03-01", MOVED);

        assertThat(story.atLast().status()).isEqualTo(MedicalStatus.IN_PATIENT);
        assertThat(story.atLast().hospital().regime()).isEqualTo(PrisonRegime.PSYCHIATRIC_GENERAL);
        assertThat(story.atLast().orders().getLast().executionConfirmed())
                .isEqualTo(Confirmation.YES);
    }

    @Test
    void doctors_and_court_stand_beside_each_other() {
        story.tell("2016-10-20", ADMITTED).tell("2017-07", NO_NEED).tell("2017-08-15", REFUSED);

        MedicalState state = story.atLast();

        assertThat(state.status()).isEqualTo(MedicalStatus.IN_PATIENT);
        assertThat(state.opinions().getFirst().conclusion())
                .isEqualTo(Conclusion.NO_NEED_FOR_COMPULSORY_TREATMENT);
        assertThat(state.opinions().getFirst().courtReaction()).isEqualTo(CourtReaction.REJECTED);
        assertThat(state.refusals()).hasSize(1);
        assertThat(state.contradiction()).isEqualTo(ContradictionType.CONFLICTING_ASSESSMENT);
    }

    @Test
    void who_may_not_see_the_opinion_sees_no_conflict_either() {
        story.tell("2016-10-20", ADMITTED)
                .tell(FuzzyDate.parse("2017-07"), NO_NEED, Visibility.RESTRICTED)
                .tell("2017-08-15", REFUSED_WITHOUT_WORDS);

        MedicalState seen = story.folded("2020-01-01", Visibility.CONFIDENTIAL).state();

        assertThat(seen.opinions()).isEmpty();
        assertThat(seen.contradiction()).isNull();
        assertThat(seen.refusals()).hasSize(1);
    }

    @Test
    void a_court_that_ends_the_measure_has_followed_the_doctors() {
        story.tell("2016-10-20", ADMITTED).tell("2017-07", NO_NEED).tell("2017-08-15", TERMINATED);

        assertThat(story.atLast().opinions().getFirst().courtReaction())
                .isEqualTo(CourtReaction.FOLLOWED);
        assertThat(story.atLast().contradiction()).isNull();
        assertThat(story.atLast().hospital().leftOn()).isEqualTo(FuzzyDate.parse("2017-08-15"));
    }

    @Test
    void a_duty_to_report_suggests_a_restriction_until_the_measure_ends() {
        story.tell("2013-08", ADMITTED).tell("2014-12", DISCHARGED);

        MedicalState state = story.atLast();

        assertThat(state.status()).isEqualTo(MedicalStatus.OUT_PATIENT);
        assertThat(state.outpatientDuty()).isTrue();
        assertThat(Objects.requireNonNull(state.suggestion()).type())
                .isEqualTo(RestrictionType.PSYCHIATRIC_REPORTING);

        story.tell("2019-01-01", TERMINATED);

        assertThat(story.atLast().suggestion()).isNull();
        assertThat(story.atLast().outpatientDuty()).isNull();
    }

    @Test
    void nothing_leads_out_of_a_terminated_measure() {
        story.tell("2016-10-20", TERMINATED)
                .tell("2017-01-01", EXTENDED)
                .tell("2017-02-01", ADMITTED);

        assertThat(story.atLast().status()).isEqualTo(MedicalStatus.TERMINATED);
        assertThat(story.atLast().orders()).isEmpty();
        assertThat(story.misfits())
                .containsExactly("does-not-fit:extension_ordered", "does-not-fit:admitted");
    }

    @Test
    void an_admission_expected_for_a_day_admits_nobody_on_it() {
        story.tell("2018-03-27", ORDERED).expect("2018-03-31", ADMITTED);

        assertThat(story.asOf("2018-04-01").status()).isEqualTo(MedicalStatus.ORDERED);
    }
}
