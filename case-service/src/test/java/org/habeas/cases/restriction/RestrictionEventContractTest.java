package org.habeas.cases.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.restriction.RestrictionExamples.*;

import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.docket.Words;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;

class RestrictionEventContractTest {

    @Test
    void what_restrictions_tell_is_as_agreed() {
        told().assertAgreed();
    }

    @Test
    void every_change_of_a_restriction_is_told() {
        assertThat(told().payloads())
                .containsOnlyKeys(
                        "restriction-reported",
                        "restriction-imposed",
                        "person-listed-as-terrorism-financing",
                        "accounts-frozen",
                        "restriction-modified",
                        "restriction-suspended",
                        "restriction-resumed",
                        "restriction-expired",
                        "restriction-lifted",
                        "person-delisted",
                        "restriction-voided",
                        "restriction-withdrawn");
    }

    @Test
    void R_09_the_last_restriction_that_ends_leaves_none() {
        assertThat(told().payload("person-delisted").path("remaining_active_restrictions").asInt())
                .isZero();
    }

    @Test
    void INV_C_10_a_listing_freezes_no_account_by_itself() {
        assertThat(told().payload("person-listed-as-terrorism-financing").path("type"))
                .hasToString("\"terrorism_financing_listing\"");
        Story<RestrictionAct, RestrictionState> listing = story().tell("2017-12", LISTED);
        Change<RestrictionHead, RestrictionAct, RestrictionState> change =
                Told.lastOf(
                        listing,
                        "restrictions",
                        head(RestrictionType.TERRORISM_FINANCING_LISTING),
                        story().folded("2020-12-31"));

        assertThat(RestrictionEvents.between(change, () -> 0)).hasSize(1);
    }

    static Told told() {
        Told told = new Told();
        RestrictionType ban = RestrictionType.BAN_JOURNALISTIC_ACTIVITY;
        RestrictionType listing = RestrictionType.TERRORISM_FINANCING_LISTING;
        var threeYears = imposed(StartsFrom.ENTRY_INTO_FORCE, "2017-09-23", "three years");
        tell(told, ban, story().tell("2018-04", REPORTED));
        tell(told, ban, story().tell("2017-09-07", THREE_YEARS_FROM_RELEASE));
        tell(told, listing, story().tell("2017-12", LISTED));
        tell(told, RestrictionType.BANK_ACCOUNTS_FROZEN, story().tell("2017-12", LISTED));
        tell(told, ban, story().tell("2017-12", LISTED).tell("2018-01-01", MODIFIED));
        tell(told, ban, story().tell("2017-12", LISTED).tell("2018-01-01", SUSPENDED));
        tell(
                told,
                ban,
                story().tell("2017-12", LISTED)
                        .tell("2018-01-01", SUSPENDED)
                        .tell("2018-02-01", RESUMED));
        add(
                told,
                Told.meanwhile(
                        story().tell("2017-09-07", threeYears),
                        "restrictions",
                        head(ban),
                        "2020-09-23",
                        "2020-09-24"));
        tell(told, ban, story().tell("2017-12", LISTED).tell("2020-03-04", LIFTED));
        tell(told, listing, story().tell("2017-12", LISTED).tell("2020-03-04", LIFTED));
        tell(told, ban, story().tell("2017-12", LISTED).tell("2020-03-04", VOIDED));
        add(
                told,
                Told.meanwhile(
                        story().tell("2017-12-05", LISTED),
                        "restrictions",
                        head(ban),
                        "2017-12-05",
                        "2017-12-04"));
        return told;
    }

    private static void tell(
            Told told, RestrictionType type, Story<RestrictionAct, RestrictionState> story) {
        Story<RestrictionAct, RestrictionState> before = story();
        story.entries()
                .subList(0, story.entries().size() - 1)
                .forEach(e -> before.tell(e.on(), e.act(), e.visibility()));
        add(told, Told.lastOf(story, "restrictions", head(type), before.folded("2020-12-31")));
    }

    private static void add(
            Told told, Change<RestrictionHead, RestrictionAct, RestrictionState> change) {
        told.add(
                change,
                state -> Words.of(state.status()),
                RestrictionEvents.between(change, () -> 0));
    }

    private static RestrictionHead head(RestrictionType type) {
        return new RestrictionHead(
                Told.PERSON, type, RestrictionBasis.SENTENCE, "KZ", null, null, null, null);
    }

    private static Story<RestrictionAct, RestrictionState> story() {
        return new Story<>(new RestrictionDocket());
    }
}
