package org.habeas.cases.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;

class OrganisationEventContractTest {
    private static final OrganisationHead MOVEMENT =
            new OrganisationHead(OrganisationType.POLITICAL_MOVEMENT, "KZ", null);

    @Test
    void what_organisations_tell_is_as_agreed() {
        told().assertAgreed();
    }

    @Test
    void a_ban_is_told_as_a_ban_and_any_other_change_as_a_change() {
        assertThat(told().payloads())
                .containsOnlyKeys("organisation-banned", "organisation-legal-status-changed");
    }

    @Test
    void what_partners_may_not_know_is_not_told() {
        var story =
                new Story<>(new OrganisationDocket())
                        .tell(
                                FuzzyDate.parse("2018-03"),
                                OrganisationDocketTest.changed(LegalStatus.BANNED),
                                Visibility.CONFIDENTIAL);
        var known = story.folded("2020-12-31", Visibility.PARTNER);

        assertThat(known.state().legalStatus()).isEqualTo(LegalStatus.UNKNOWN);
    }

    private static Told told() {
        Told told = new Told();
        add(told, LegalStatus.BANNED_AS_EXTREMIST);
        add(told, LegalStatus.LIQUIDATED);
        return told;
    }

    private static void add(Told told, LegalStatus status) {
        var story =
                new Story<>(new OrganisationDocket())
                        .tell("2018-03", OrganisationDocketTest.changed(status));
        Change<OrganisationHead, OrganisationAct, OrganisationState> change =
                Told.lastOf(
                        story,
                        "organisations",
                        MOVEMENT,
                        new Story<>(new OrganisationDocket()).folded("2020-12-31"));
        told.add(
                change, state -> Words.of(state.legalStatus()), OrganisationEvents.between(change));
    }
}
