package org.habeas.cases.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.custody.CustodyExamples.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.habeas.cases.Story;
import org.habeas.docket.Expectation;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

class CustodyDocketTest {
    private final Story<CustodyAct, CustodyState> story = new Story<>(new CustodyDocket());

    @Test
    void nothing_told_means_unknown_and_not_free() {
        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.UNKNOWN);
    }

    @Test
    void an_arrest_and_a_remand_of_two_days_later_make_two_episodes() {
        story.tell("2018-04-05", ARRESTED).tell("2018-04-07", REMANDED);

        CustodyState state = story.atLast();

        assertThat(state.status()).isEqualTo(CustodyStatus.REMAND);
        assertThat(state.now().facility()).isEqualTo("detention facility");
        assertThat(state.earlier())
                .extracting(Episode::status)
                .containsExactly(CustodyStatus.POLICE_CUSTODY);
        assertThat(state.earlier().getFirst().to()).isEqualTo(FuzzyDate.parse("2018-04-07"));
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void on_the_day_between_the_person_is_in_police_custody() {
        story.tell("2018-04-05", ARRESTED).tell("2018-04-07", REMANDED);

        assertThat(story.asOf("2018-04-06").status()).isEqualTo(CustodyStatus.POLICE_CUSTODY);
        assertThat(story.asOf("2018-04-04").status()).isEqualTo(CustodyStatus.UNKNOWN);
    }

    @Test
    void an_arrest_in_a_month_in_which_the_remand_began_is_no_second_arrest() {
        story.tell("2017-11-10", REMANDED).tell("2017-11", ARRESTED);

        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.REMAND);
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void a_release_ends_the_custody_of_which_only_the_year_is_told() {
        story.tell("2018-04-11", PAROLED).tell("2018", IMPRISONED);

        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.PAROLE);
        assertThat(story.misfits()).containsExactly("order-unclear:imprisoned");
    }

    @Test
    void an_arrest_in_the_month_of_a_release_from_known_custody_is_a_new_one() {
        story.tell("2018-01-10", REMANDED).tell("2018-04-12", RELEASED).tell("2018-04", ARRESTED);

        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.POLICE_CUSTODY);
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void an_abduction_told_by_its_year_is_no_second_one_of_who_is_held_since() {
        story.tell("2017-01-10", REMANDED).tell("2017", ABDUCTED);

        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.REMAND);
    }

    @Test
    void an_arrest_of_somebody_whose_release_nobody_told_is_believed_and_told_as_a_misfit() {
        story.tell("2012", IMPRISONED).tell("2018-04-05", ARRESTED);

        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.POLICE_CUSTODY);
        assertThat(story.misfits()).containsExactly("step-missing:arrested");
    }

    @Test
    void a_colony_settlement_is_no_release() {
        story.tell("2016-10-03", IMPRISONED).tell("2018-04-24", COLONY_SETTLEMENT);

        CustodyState state = story.atLast();

        assertThat(state.status()).isEqualTo(CustodyStatus.IMPRISONED);
        assertThat(state.now().regime()).isEqualTo(PrisonRegime.COLONY_SETTLEMENT);
        assertThat(state.since()).isEqualTo(FuzzyDate.parse("2016-10-03"));
    }

    @Test
    void a_later_report_without_a_date_does_not_undo_a_change_of_regime() {
        story.tell(
                        "2018-02",
                        new CustodyAct.RegimeChanged(
                                PrisonRegime.ORDINARY_CONDITIONS_UNIT, null, null, null))
                .undated(
                        "2018-04-28",
                        new CustodyAct.Imprisoned(
                                "KZ",
                                null,
                                "Karaganda",
                                PrisonRegime.STRICT_REGIME_COLONY,
                                null,
                                null,
                                null));

        Episode now = story.atLast().now();

        assertThat(now.regime()).isEqualTo(PrisonRegime.ORDINARY_CONDITIONS_UNIT);
        assertThat(now.place()).isEqualTo("Karaganda");
    }

    @Test
    void an_order_of_committal_changes_nothing_until_it_is_carried_out() {
        story.tell("2018-03-05", ARRESTED).tell("2018-03-27", COMMITTAL_ORDERED);

        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.POLICE_CUSTODY);
        assertThat(story.atLast().orders()).hasSize(1);

        story.tell("2018-03-31", COMMITTED);

        CustodyState state = story.atLast();
        assertThat(state.status()).isEqualTo(CustodyStatus.COMPULSORY_PSYCHIATRIC);
        assertThat(state.orders()).isEmpty();
        assertThat(state.since()).isEqualTo(FuzzyDate.parse("2018-03-31"));
    }

    @Test
    void a_permit_for_a_milder_hospital_changes_nothing() {
        story.tell("2016-10-14", COMMITTED).tell("2018-01", MILDER_PERMITTED);

        CustodyState state = story.atLast();

        assertThat(state.now().regime()).isNull();
        assertThat(state.orders())
                .extracting(CustodyState.Order::regime)
                .containsExactly(PrisonRegime.PSYCHIATRIC_GENERAL);
    }

    @Test
    void to_be_wanted_by_one_State_frees_nobody_who_is_held_by_another() {
        story.tell("2017-10", DETAINED_FOR_EXTRADITION).tell("2017-11-05", WANTED);

        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.EXTRADITION_DETENTION);
        assertThat(story.misfits()).containsExactly("does-not-fit:wanted");
    }

    @Test
    void who_is_bailed_out_of_extradition_detention_stays_abroad_in_that_State() {
        story.tell("2017-10", DETAINED_FOR_EXTRADITION).tell("2017-11", BAIL);

        CustodyState state = story.atLast();

        assertThat(state.status()).isEqualTo(CustodyStatus.BAIL);
        assertThat(state.now().state()).isEqualTo("UA");
        assertThat(state.abroad()).isNotNull();
    }

    @Test
    void who_is_remanded_at_home_is_abroad_no_longer() {
        story.tell("2016", LIVES_ABROAD).tell("2017-01-07", ABDUCTED).tell("2017-01-10", REMANDED);

        assertThat(story.atLast().abroad()).isNull();
    }

    @Test
    void who_dies_in_prison_dies_in_custody_even_if_the_source_does_not_say_so() {
        story.tell("2018", IMPRISONED).tell("2020-02", DIED);

        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.DECEASED_IN_CUSTODY);
    }

    @Test
    void who_dies_at_liberty_does_not_die_in_custody() {
        story.tell("2018", RELEASED).tell("2020-02", DIED);

        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.DECEASED);
    }

    @Test
    void nothing_leads_out_of_death() {
        story.tell("2020-02", DIED_IN_CUSTODY).tell("2020-03", RELEASED);

        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.DECEASED_IN_CUSTODY);
        assertThat(story.misfits()).containsExactly("does-not-fit:released");
    }

    @Test
    void a_person_has_one_death_and_another_date_of_it_is_an_alternative() {
        story.tell("2020-02", DIED_IN_CUSTODY).tell("2019-05-03", DIED_IN_CUSTODY);

        assertThat(story.folded("2021-01-01").contradictions()).hasSize(1);
    }

    @Test
    void remand_and_house_arrest_on_one_day_contradict_each_other() {
        story.tell("2018-04-07", REMANDED).tell("2018-04-07", HOUSE_ARREST);

        assertThat(story.folded("2018-04-08").contradictions()).hasSize(1);
    }

    @Test
    void remand_and_house_arrest_in_one_month_may_have_followed_each_other() {
        story.tell("2018-04-07", REMANDED).tell("2018-04", HOUSE_ARREST);

        assertThat(story.folded("2018-05-08").contradictions()).isEmpty();
        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.HOUSE_ARREST);
    }

    @Test
    void protection_ends_with_the_application_it_was_granted_on() {
        story.tell("2015", REFUGEE);

        assertThat(story.atLast().protectedFromReturn()).isTrue();

        story.tell("2019", PROTECTION_ENDED);

        assertThat(story.asOf("2018-01-01").protectedFromReturn()).isTrue();
        assertThat(story.atLast().protectedFromReturn()).isFalse();
    }

    @Test
    void who_may_not_see_the_release_sees_the_imprisonment_before_it() {
        story.tell("2016-08-01", IMPRISONED)
                .tell(FuzzyDate.parse("2018-08-01"), RELEASED, Visibility.CONFIDENTIAL);

        assertThat(story.folded("2020-01-01", Visibility.PUBLIC).state().status())
                .isEqualTo(CustodyStatus.IMPRISONED);
        assertThat(story.folded("2020-01-01", Visibility.CONFIDENTIAL).state().status())
                .isEqualTo(CustodyStatus.AT_LIBERTY);
    }

    @Test
    void INV_C_04_an_expected_release_whose_day_has_passed_changes_nothing_and_says_so() {
        story.tell("2016-11-28", IMPRISONED).expect("2018-04-29", RESTRICTION_OF_LIBERTY);

        assertThat(story.asOf("2018-04-28").status()).isEqualTo(CustodyStatus.IMPRISONED);
        assertThat(story.asOf("2018-04-30").status()).isEqualTo(CustodyStatus.IMPRISONED);
        assertThat(story.folded("2018-04-28").expectations())
                .extracting(Expectation::status)
                .containsExactly(Expectation.Status.PENDING);
        assertThat(story.folded("2018-04-30").expectations())
                .extracting(Expectation::status)
                .containsExactly(Expectation.Status.DUE_UNCONFIRMED);
        assertThat(story.folded("2018-04-28").nextChange()).hasToString("2018-04-30");
    }

    @Test
    void INV_C_16_what_a_court_ordered_and_how_long_it_lasted_are_told_apart() {
        story.tell("2018-03-27", COMMITTAL_ORDERED).tell("2018-03-31", COMMITTED);

        Episode now = story.atLast().now();

        LegalBasis basis = Objects.requireNonNull(now.legalBasis());
        assertThat(basis.orderedOn()).isEqualTo(FuzzyDate.parse("2018-03-27"));
        assertThat(basis.orderedDuration()).isNotNull();
        assertThat(now.statedDuration()).isNull();
        assertThat(now.from()).isEqualTo(FuzzyDate.parse("2018-03-31"));
        assertThat(now.to()).isNull();
    }

    @Test
    void INV_C_17_a_sentence_in_absentia_imprisons_nobody() {
        story.tell("2009", LIVES_ABROAD).tell("2018-10", IMPRISONED_IN_ABSENTIA);

        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.UNKNOWN);
        assertThat(story.misfits()).containsExactly("does-not-fit:imprisoned");
    }

    @Test
    void an_order_carried_out_says_when_and_one_that_was_not_says_so() {
        story.tell("2018-03-27", COMMITTAL_ORDERED).tell("2018-03-31", COMMITTED);

        assertThat(story.atLast().now().executedOn()).isEqualTo(FuzzyDate.parse("2018-03-31"));
        assertThat(story.atLast().now().executionConfirmed()).isEqualTo(Confirmation.YES);

        story.tell("2018-05-01", MILDER_PERMITTED);

        assertThat(story.atLast().orders().getFirst().executionConfirmed())
                .isEqualTo(Confirmation.NOT_STATED);

        story.tell("2018-06-01", NOT_EXECUTED);

        assertThat(story.atLast().orders().getFirst().executionConfirmed())
                .isEqualTo(Confirmation.NO);
        assertThat(story.atLast().status()).isEqualTo(CustodyStatus.COMPULSORY_PSYCHIATRIC);
    }

    @Test
    void solitary_confinement_is_told_with_the_imprisonment_and_is_no_status() {
        story.tell("2007-10-18", IMPRISONED).tell("2010", SOLITARY_TWICE);

        Episode now = story.atLast().now();

        assertThat(now.status()).isEqualTo(CustodyStatus.IMPRISONED);
        assertThat(now.isolations()).hasSize(1);
        assertThat(now.isolations().getFirst().occurrences()).isEqualTo(2);
    }

    @Test
    void nobody_at_liberty_is_held_apart_or_held_somewhere() {
        story.tell("2007", RELEASED).tell("2010", SOLITARY_TWICE).tell("2010", HELD_AT);

        assertThat(story.misfits())
                .containsExactly("does-not-fit:isolated", "does-not-fit:held_at");
    }

    @Test
    void a_place_told_later_as_a_region_is_no_transfer() {
        story.tell("2012", IMPRISONED).tell("2017-11-30", HELD_AT);

        Episode now = story.atLast().now();

        assertThat(now.place()).isEqualTo("Karaganda Province");
        assertThat(now.placePrecision()).isEqualTo(PlacePrecision.REGION);
        assertThat(now.facilityType()).isEqualTo(FacilityType.COLONY);
        assertThat(now.from()).isEqualTo(FuzzyDate.parse("2012"));
    }

    @Test
    void how_long_somebody_is_held_is_counted_through_every_custody_without_a_break() {
        story.tell("2018-04-05", ARRESTED).tell("2018-04-07", REMANDED);

        Held held =
                Objects.requireNonNull(
                        Held.of(story.asOf("2018-04-15"), LocalDate.parse("2018-04-15")));

        assertThat(held.since()).isEqualTo(FuzzyDate.parse("2018-04-05"));
        assertThat(held.days()).isEqualTo(10);
    }

    @Test
    void who_is_free_is_not_counted_as_held() {
        story.tell("2018-04-05", ARRESTED).tell("2018-04-07", RELEASED);

        assertThat(Held.of(story.atLast(), LocalDate.parse("2018-04-15"))).isNull();
    }

    @Test
    void MT_25_arbitrary_is_said_only_where_a_mechanism_has_found_it() {
        story.tell("2016-11-28", IMPRISONED);

        assertThat(VictimStatus.codes(story.atLast())).containsExactly("020203000000");

        story.tell("2017-04", FOUND_ARBITRARY);

        assertThat(VictimStatus.codes(story.atLast()))
                .containsExactly("020203000000", "020204000000");
    }

    @Test
    void MT_25_every_status_has_its_code_but_unknown_and_abducted() {
        assertThat(
                        Stream.of(CustodyStatus.values())
                                .filter(status -> VictimStatus.isWithoutCode(status)))
                .containsExactly(CustodyStatus.UNKNOWN, CustodyStatus.ABDUCTED);
    }
}
