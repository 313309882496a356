package org.habeas.cases.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.restriction.RestrictionExamples.*;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.habeas.cases.Golden;
import org.habeas.cases.Story;
import org.habeas.docket.DateModality;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

class RestrictionDocketTest {
    private final Story<RestrictionAct, RestrictionState> story =
            new Story<>(new RestrictionDocket());

    @Test
    void the_table_of_SM_5_is_the_one_that_was_read() {
        Golden.assertComplete(RestrictionAct.class, ALL);
        Golden.assertMatches(
                "restriction-table.md",
                StateTable.print(ALL, List.of(RestrictionStatus.values()), RestrictionTable::of));
    }

    @Test
    void what_is_only_reported_is_not_active() {
        story.tell("2018-04", REPORTED);

        assertThat(story.atLast().active()).isFalse();
        assertThat(story.atLast().status()).isEqualTo(RestrictionStatus.REPORTED);
    }

    @Test
    void a_listing_lasts_until_it_is_lifted() {
        story.tell("2017-12", LISTED);

        assertThat(story.asOf("2080-01-01").active()).isTrue();

        story.tell("2020-03-04", LIFTED);

        assertThat(story.asOf("2020-03-03").active()).isTrue();
        assertThat(story.asOf("2020-03-04").status()).isEqualTo(RestrictionStatus.LIFTED);
    }

    @Test
    void TL_14_with_a_known_start_and_length_it_ends_by_itself_the_day_after() {
        story.tell("2017-09-07", imposed(StartsFrom.ENTRY_INTO_FORCE, "2017-09-23", "three years"));

        assertThat(story.atLast().expectedEnd()).isEqualTo(LocalDate.of(2020, 9, 23));
        assertThat(story.folded("2018-01-01").nextChange()).isEqualTo(LocalDate.of(2020, 9, 24));
        assertThat(story.asOf("2020-09-23").status()).isEqualTo(RestrictionStatus.ACTIVE);
        assertThat(story.asOf("2020-09-24").status()).isEqualTo(RestrictionStatus.EXPIRED);
        assertThat(story.asOf("2020-09-24").entry()).isNull();
    }

    @Test
    void TL_14_without_a_known_start_it_never_ends_by_itself() {
        story.tell("2017-09-07", THREE_YEARS_FROM_RELEASE);

        assertThat(story.atLast().status()).isEqualTo(RestrictionStatus.ACTIVE);
        assertThat(story.atLast().expectedEnd()).isNull();
    }

    @Test
    void TL_14_a_start_known_by_its_month_only_is_not_computable() {
        story.tell("2017-09-07", imposed(StartsFrom.RELEASE, "2018-04", "three years"));

        assertThat(story.atLast().status()).isEqualTo(RestrictionStatus.ACTIVE);
    }

    @Test
    void TL_14_more_than_three_years_is_no_length() {
        story.tell(
                "2017-09-07", imposed(StartsFrom.RELEASE, "2018-04-01", "more than three years"));

        assertThat(story.atLast().status()).isEqualTo(RestrictionStatus.ACTIVE);
    }

    @Test
    void the_term_of_a_ban_counted_from_release_begins_with_the_release() {
        story.tell("2016-11-28", THREE_YEARS_FROM_RELEASE).tell("2018-05-02", STARTED);

        assertThat(story.asOf("2021-05-02").status()).isEqualTo(RestrictionStatus.ACTIVE);
        assertThat(story.asOf("2021-05-03").status()).isEqualTo(RestrictionStatus.EXPIRED);
    }

    @Test
    void a_lift_that_reaches_us_after_the_term_still_counts() {
        story.tell("2017-01-01", imposed(StartsFrom.LISTING, null, "one year"))
                .tell("2019-01-01", LIFTED);

        assertThat(story.atLast().status()).isEqualTo(RestrictionStatus.LIFTED);
        assertThat(story.asOf("2018-06-01").status()).isEqualTo(RestrictionStatus.EXPIRED);
    }

    @Test
    void a_suspended_restriction_is_not_active_until_resumed() {
        story.tell("2017-01-01", LISTED).tell("2018-01-01", SUSPENDED);

        assertThat(story.atLast().active()).isFalse();

        story.tell("2018-02-01", RESUMED);

        assertThat(story.atLast().active()).isTrue();
    }

    @Test
    void nothing_leads_out_of_void() {
        story.tell("2017-01-01", LISTED).tell("2018-01-01", VOIDED).tell("2018-02-01", RESUMED);

        assertThat(story.atLast().status()).isEqualTo(RestrictionStatus.VOID);
        assertThat(story.misfits()).containsExactly("does-not-fit:resumed");
    }

    @Test
    void INV_C_04_an_announced_lifting_lifts_nothing() {
        story.tell("2017-01-01", LISTED).expect("2018-01-01", LIFTED);

        assertThat(story.atLast().active()).isTrue();
    }

    @Test
    void TL_14_the_day_on_which_it_became_known_is_not_the_day_on_which_it_began() {
        story.tell(
                FuzzyDate.parse("2017-12-05").with(DateModality.REPORTED),
                imposed(StartsFrom.LISTING, null, "one year"),
                Visibility.PUBLIC);

        assertThat(story.atLast().status()).isEqualTo(RestrictionStatus.ACTIVE);
        assertThat(story.atLast().whyNot()).isEqualTo(WhyNot.START_NOT_A_DAY);
    }

    @Test
    void TL_14_why_there_is_no_end_is_told_while_it_is_in_force() {
        story.tell("2017-09-07", THREE_YEARS_FROM_RELEASE);

        assertThat(story.atLast().whyNot()).isEqualTo(WhyNot.START_NOT_STATED);

        story.tell("2018-09-07", LIFTED);

        assertThat(story.atLast().whyNot()).isNull();
    }

    @Test
    void INV_C_09_nothing_but_its_own_entries_ends_a_restriction() {
        story.tell("2016-11-28", THREE_YEARS_FROM_RELEASE);

        assertThat(story.asOf("2199-12-31").active()).isTrue();
        assertThat(story.folded("2016-12-01").nextChange()).isNull();
    }

    @Test
    void that_the_family_suffers_is_known_without_saying_how() {
        story.tell(FuzzyDate.parse("2017-12"), LISTED, Visibility.PUBLIC)
                .tell(FuzzyDate.parse("2017-12"), FAMILY, Visibility.PUBLIC)
                .tell(FuzzyDate.parse("2017-12"), DEPENDANTS, Visibility.CONFIDENTIAL);

        RestrictionState open = story.folded("2018-01-01", Visibility.PUBLIC).state();
        RestrictionState staff = story.folded("2018-01-01", Visibility.CONFIDENTIAL).state();

        assertThat(open.familyAffected()).isTrue();
        assertThat(open.affectedDependants()).isEmpty();
        assertThat(staff.affectedDependants()).hasSize(1);
    }

    @Test
    void a_monthly_duty_tells_its_rhythm_and_no_next_day() {
        story.tell("2014-12", LISTED).tell("2015-01", MODIFIED);

        assertThat(story.atLast().periodicity()).isEqualTo(Period.ofMonths(2));
        assertThat(story.folded("2018-01-01").nextChange()).isNull();
        assertThat(story.folded("2018-01-01").expectations()).isEmpty();
    }

    @Test
    void data_of_children_is_for_named_persons_only() {
        DependantEffect children =
                new DependantEffect(
                        DependantGroup.CHILDREN, DependantEffectKind.OTHER, "of school age");
        DependantEffect parents =
                new DependantEffect(
                        DependantGroup.PARENTS, DependantEffectKind.OTHER, "of old age");

        assertThat(children.atLeast()).isEqualTo(Visibility.RESTRICTED);
        assertThat(parents.atLeast()).isEqualTo(Visibility.CONFIDENTIAL);
        assertThat(children).hasToString("DependantEffect[OTHER]");
    }
}
