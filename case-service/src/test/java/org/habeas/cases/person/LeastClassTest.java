package org.habeas.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.docket.Visibility.CONFIDENTIAL;
import static org.habeas.docket.Visibility.PUBLIC;
import static org.habeas.docket.Visibility.RESTRICTED;

import java.util.List;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.person.PersonAct.AgeStated;
import org.habeas.cases.person.PersonAct.MembershipRecorded;
import org.habeas.cases.person.PersonAct.Named;
import org.habeas.cases.person.PersonAct.OccupationRecorded;
import org.habeas.cases.person.PersonAct.PressedToTestify;
import org.habeas.cases.person.PersonAct.Related;
import org.habeas.cases.person.PersonAct.SensitivityFlagged;
import org.habeas.cases.person.PersonAct.Stated;
import org.habeas.docket.NameKind;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

class LeastClassTest {
    private static final PersonHead ADULT = new PersonHead(true, false, null);
    private static final PersonHead UNSURE = new PersonHead(true, null, Minority.UNKNOWN);
    private static final Named NAME = new Named("Ilya Inventedov", NameKind.PRIMARY, null, null);

    @Test
    void whoever_may_be_a_child_is_guarded_like_one() {
        assertThat(LeastClass.of(UNSURE, NAME)).isEqualTo(RESTRICTED);
        assertThat(LeastClass.of(new PersonHead(null, true, null), NAME)).isEqualTo(RESTRICTED);
        assertThat(LeastClass.of(new PersonHead(null, null, Minority.WAS_MINOR_AT_EVENT), NAME))
                .isEqualTo(PUBLIC);
        assertThat(new PersonHead(null, null, Minority.UNKNOWN).minor()).isTrue();
        assertThat(new PersonHead(null, true, Minority.NO).contradictsItself()).isTrue();
    }

    @Test
    void the_age_of_a_child_is_for_named_persons_also_when_the_child_has_grown_up() {
        assertThat(LeastClass.of(ADULT, new AgeStated(14, "the alleged membership")))
                .isEqualTo(RESTRICTED);
        assertThat(LeastClass.of(ADULT, new AgeStated(65, null))).isEqualTo(PUBLIC);
    }

    @Test
    void faith_and_what_is_or_may_be_banned_are_never_told() {
        for (CommunityKind kind :
                List.of(
                        CommunityKind.RELIGIOUS_COMMUNITY,
                        CommunityKind.MOVEMENT,
                        CommunityKind.BANNED_ORGANISATION)) {
            assertThat(LeastClass.of(ADULT, member(kind))).isEqualTo(RESTRICTED);
        }
        assertThat(LeastClass.of(ADULT, member(CommunityKind.TRADE_UNION))).isEqualTo(PUBLIC);
        assertThat(LeastClass.of(ADULT, new Stated("alleged_membership", "x")))
                .isEqualTo(RESTRICTED);
        assertThat(LeastClass.of(ADULT, new Stated("Religious community", "x")))
                .isEqualTo(RESTRICTED);
    }

    @Test
    void who_is_pressed_to_testify_is_for_staff() {
        assertThat(LeastClass.of(ADULT, new PressedToTestify(PersonExamples.OTHER, null)))
                .isEqualTo(CONFIDENTIAL);
    }

    @Test
    void an_allegation_is_told_of_who_holds_an_office_and_of_nobody_else() {
        Stated allegation = new Stated("allegation_as_perpetrator", "alleged");
        OccupationRecorded office = PersonExamples.office("mayor", "2001", "2004");

        assertThat(after(allegation)).isEqualTo(CONFIDENTIAL);
        assertThat(after(allegation, office)).isEqualTo(PUBLIC);
        assertThat(LeastClass.of(ADULT, new Stated("allegation_family_wealth", "alleged")))
                .isEqualTo(CONFIDENTIAL);
    }

    @Test
    void a_flag_guards_what_is_recorded_after_it() {
        OccupationRecorded residence =
                new OccupationRecorded(
                        "lives abroad",
                        OccupationKind.RESIDENCE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "x");
        Related tie = new Related(RelationshipType.SIBLING, PersonExamples.OTHER, null, null);

        assertThat(after(residence, flag(SensitivityFlag.LOCATION_OF_EXILE))).isEqualTo(RESTRICTED);
        assertThat(after(residence)).isEqualTo(PUBLIC);
        assertThat(after(NAME, flag(SensitivityFlag.PRIVATE_PERSON))).isEqualTo(CONFIDENTIAL);
        assertThat(after(NAME, flag(SensitivityFlag.MINOR))).isEqualTo(RESTRICTED);
        assertThat(after(tie, flag(SensitivityFlag.AT_RISK_RELATIVE))).isEqualTo(CONFIDENTIAL);
        assertThat(after(new Stated("plea", "x"), flag(SensitivityFlag.HEALTH)))
                .isEqualTo(RESTRICTED);
    }

    @Test
    void a_word_that_the_vocabulary_has_not_is_other_and_kept() {
        assertThat(AssertionPredicate.of("demand_to_testify")).isEqualTo(AssertionPredicate.OTHER);
        assertThat(AssertionPredicate.of("Prior-acquittal"))
                .isEqualTo(AssertionPredicate.PRIOR_ACQUITTAL);
    }

    @Test
    void what_may_harm_does_not_print_itself() {
        assertThat(PersonExamples.ALL.toString())
                .doesNotContain("Inventedov", "invented community", "65", "did not admit", "Q42");
    }

    private static Visibility after(PersonAct act, PersonAct... before) {
        var story = PersonDocketTest.story();
        for (PersonAct known : before) {
            story.tell("2018", known);
        }
        return LeastClass.of(story.entries(), act);
    }

    private static SensitivityFlagged flag(SensitivityFlag flag) {
        return new SensitivityFlagged(flag);
    }

    private static MembershipRecorded member(CommunityKind kind) {
        return new MembershipRecorded(null, "an invented one", kind, null, null, null);
    }
}
