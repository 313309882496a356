package org.habeas.cases.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.restriction.RestrictionExamples.*;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.Story;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingSuggestionsTest {
    private static final UUID PERSON = new UUID(0, 9);
    private static final UUID LISTING = new UUID(0, 1);
    private static final UUID ACCOUNTS = new UUID(0, 2);

    private final Story<RestrictionAct, RestrictionState> listing =
            new Story<>(new RestrictionDocket());
    private final Story<RestrictionAct, RestrictionState> accounts =
            new Story<>(new RestrictionDocket());

    @Test
    void INV_C_10_a_listing_suggests_that_accounts_are_frozen_and_freezes_none() {
        listing.tell("2017-12", LISTED);

        assertThat(suggested(LISTING))
                .extracting(Suggestion::step, Suggestion::restriction)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SuggestedStep.CONFIRM_FREEZE, null));
        assertThat(accounts.atLast().status()).isEqualTo(RestrictionStatus.NONE);
    }

    @Test
    void INV_C_10_frozen_accounts_that_are_known_are_not_suggested_again() {
        listing.tell("2017-12", LISTED);
        accounts.tell("2017-12", LISTED);

        assertThat(suggested(LISTING)).isEmpty();
    }

    @Test
    void INV_C_10_a_delisting_suggests_that_accounts_are_free_and_frees_none() {
        listing.tell("2017-12", LISTED).tell("2020-03-04", LIFTED);
        accounts.tell("2017-12", LISTED);

        assertThat(suggested(ACCOUNTS))
                .extracting(Suggestion::step, Suggestion::restriction)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                SuggestedStep.CONFIRM_UNFREEZE, ACCOUNTS));
        assertThat(suggested(LISTING)).hasSize(1);
        assertThat(accounts.atLast().active()).isTrue();
    }

    @Test
    void INV_C_10_accounts_that_are_free_suggest_nothing() {
        listing.tell("2017-12", LISTED).tell("2020-03-04", LIFTED);
        accounts.tell("2017-12", LISTED).tell("2020-03-05", LIFTED);

        assertThat(suggested(ACCOUNTS)).isEmpty();
    }

    @Test
    void what_is_only_reported_suggests_nothing() {
        listing.tell("2017-12", REPORTED);

        assertThat(suggested(LISTING)).isEmpty();
    }

    private List<Suggestion> suggested(UUID about) {
        return ListingSuggestions.about(
                about,
                List.of(
                        look(LISTING, RestrictionType.TERRORISM_FINANCING_LISTING, listing),
                        look(ACCOUNTS, RestrictionType.BANK_ACCOUNTS_FROZEN, accounts)));
    }

    private static Look<RestrictionHead, RestrictionAct, RestrictionState> look(
            UUID id, RestrictionType type, Story<RestrictionAct, RestrictionState> story) {
        @Nullable String none = null;
        return new Look<>(
                id,
                "restrictions",
                1,
                new RestrictionHead(
                        PERSON, type, RestrictionBasis.LISTING, "KZ", none, none, null, none),
                Visibility.PUBLIC,
                story.entries(),
                story.folded("2020-12-31"),
                new Lens(
                        java.time.LocalDate.of(2020, 12, 31),
                        java.time.Instant.MAX,
                        Visibility.RESTRICTED));
    }
}
