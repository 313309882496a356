package org.habeas.cases.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.custody.CustodyExamples.*;

import org.habeas.cases.Story;
import org.junit.jupiter.api.Test;

class LibertyTest {
    private final Story<CustodyAct, CustodyState> story = new Story<>(new CustodyDocket());

    @Test
    void a_prisoner_is_detained_whatever_restrictions_there_are() {
        story.tell("2018-01-01", IMPRISONED);

        assertThat(liberty(true)).isEqualTo(new Liberty(LibertyProfile.DETAINED, false));
    }

    @Test
    void house_arrest_confines_at_home() {
        story.tell("2018-01-01", HOUSE_ARREST);

        assertThat(profile()).isEqualTo(LibertyProfile.CONFINED_AT_HOME);
    }

    @Test
    void parole_with_a_listing_is_conditional_and_leaves_restrictions() {
        story.tell("2018-01-01", PAROLED);

        assertThat(liberty(true)).isEqualTo(new Liberty(LibertyProfile.CONDITIONALLY_FREE, true));
        assertThat(liberty(false)).isEqualTo(new Liberty(LibertyProfile.CONDITIONALLY_FREE, false));
    }

    @Test
    void who_is_released_and_listed_is_not_free() {
        story.tell("2018-01-01", RELEASED);

        assertThat(profile()).isEqualTo(LibertyProfile.FREE);
        assertThat(liberty(true).profile()).isEqualTo(LibertyProfile.RELEASED_RESTRICTED);
    }

    @Test
    void an_exile_without_protection_is_unprotected() {
        story.tell("2018-01-01", LIVES_ABROAD);

        assertThat(profile()).isEqualTo(LibertyProfile.ABROAD_UNPROTECTED);
    }

    @Test
    void protection_in_force_protects_who_is_wanted_or_of_whom_nothing_else_is_known() {
        story.tell("2018-01-01", REFUGEE);

        assertThat(profile()).isEqualTo(LibertyProfile.ABROAD_PROTECTED);

        story.tell("2018-01-02", WANTED);

        assertThat(profile()).isEqualTo(LibertyProfile.ABROAD_PROTECTED);
    }

    @Test
    void protection_does_not_free_who_is_detained_for_extradition() {
        story.tell("2018-01-01", REFUGEE).tell("2018-01-02", DETAINED_FOR_EXTRADITION);

        assertThat(profile()).isEqualTo(LibertyProfile.DETAINED);
    }

    @Test
    void a_residence_permit_alone_protects_nobody() {
        story.tell(
                "2018-01-01",
                new CustodyAct.ProtectionNoted(
                        ProtectionType.RESIDENCE_WITHOUT_PROTECTION, "CH", null));

        assertThat(profile()).isEqualTo(LibertyProfile.UNKNOWN);
    }

    @Test
    void the_abducted_have_disappeared_and_the_dead_are_dead() {
        story.tell("2018-01-01", ABDUCTED);

        assertThat(profile()).isEqualTo(LibertyProfile.DISAPPEARED);

        story.tell("2018-01-02", DIED);

        assertThat(profile()).isEqualTo(LibertyProfile.DECEASED);
    }

    private LibertyProfile profile() {
        return liberty(false).profile();
    }

    private Liberty liberty(boolean restricted) {
        return Liberty.of(story.atLast(), restricted);
    }
}
