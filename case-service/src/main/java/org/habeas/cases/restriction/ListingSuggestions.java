package org.habeas.cases.restriction;

import static org.habeas.cases.restriction.RestrictionType.BANK_ACCOUNTS_FROZEN;
import static org.habeas.cases.restriction.RestrictionType.TERRORISM_FINANCING_LISTING;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.platform.register.Look;

/**
 * A listing suggests frozen accounts and a delisting suggests that they are free again; neither
 * follows by itself ({@code domain-model.md INV-C-10}). Computed from the restrictions of the
 * person that the reader sees.
 */
final class ListingSuggestions {
    private static final Set<RestrictionStatus> OVER =
            EnumSet.of(RestrictionStatus.LIFTED, RestrictionStatus.EXPIRED, RestrictionStatus.VOID);
    private static final Set<RestrictionStatus> UNHEARD_OF =
            EnumSet.of(RestrictionStatus.NONE, RestrictionStatus.VOID);

    private ListingSuggestions() {}

    /** Whether such a suggestion can concern a restriction of this type. */
    static boolean concern(RestrictionType type) {
        return type == TERRORISM_FINANCING_LISTING || type == BANK_ACCOUNTS_FROZEN;
    }

    /** What is suggested about one restriction, given all of the person. */
    static List<Suggestion> about(
            UUID restriction,
            Collection<Look<RestrictionHead, RestrictionAct, RestrictionState>> all) {
        return all.stream()
                .filter(look -> look.head().type() == TERRORISM_FINANCING_LISTING)
                .flatMap(listing -> of(listing, all))
                .filter(found ->
                        restriction.equals(found.restriction())
                                || found.because().contains(restriction))
                .toList();
    }

    private static Stream<Suggestion> of(
            Look<RestrictionHead, RestrictionAct, RestrictionState> listing,
            Collection<Look<RestrictionHead, RestrictionAct, RestrictionState>> all) {
        List<Look<RestrictionHead, RestrictionAct, RestrictionState>> frozen =
                all.stream().filter(look -> isFreezeOf(listing, look)).toList();
        RestrictionStatus status = listing.state().status();
        if (status == RestrictionStatus.ACTIVE && frozen.isEmpty()) {
            return Stream.of(freeze(listing));
        }
        return OVER.contains(status) && !isListedElsewhere(listing, all)
                ? frozen.stream()
                        .filter(look -> look.state().active())
                        .map(look -> unfreeze(listing, look))
                : Stream.empty();
    }

    private static boolean isFreezeOf(
            Look<RestrictionHead, RestrictionAct, RestrictionState> listing,
            Look<RestrictionHead, RestrictionAct, RestrictionState> look) {
        RestrictionBasis basis = look.head().basis();
        return look.head().type() == BANK_ACCOUNTS_FROZEN
                && !UNHEARD_OF.contains(look.state().status())
                && isSameState(listing, look)
                && (basis == null
                        || basis == RestrictionBasis.LISTING
                        || basis == RestrictionBasis.UNKNOWN);
    }

    private static boolean isListedElsewhere(
            Look<RestrictionHead, RestrictionAct, RestrictionState> listing,
            Collection<Look<RestrictionHead, RestrictionAct, RestrictionState>> all) {
        return all.stream()
                .filter(look -> look.head().type() == TERRORISM_FINANCING_LISTING)
                .filter(look -> isSameState(listing, look))
                .anyMatch(look -> look.state().runs());
    }

    private static boolean isSameState(
            Look<RestrictionHead, ?, ?> one, Look<RestrictionHead, ?, ?> other) {
        return one.head().state() == null
                || other.head().state() == null
                || Objects.equals(one.head().state(), other.head().state());
    }

    private static Suggestion freeze(
            Look<RestrictionHead, RestrictionAct, RestrictionState> listing) {
        return new Suggestion(
                SuggestedStep.CONFIRM_FREEZE,
                BANK_ACCOUNTS_FROZEN,
                null,
                List.of(listing.id()),
                "A listing usually freezes all bank accounts. Record it only if a source says so.");
    }

    private static Suggestion unfreeze(
            Look<RestrictionHead, RestrictionAct, RestrictionState> listing,
            Look<RestrictionHead, RestrictionAct, RestrictionState> frozen) {
        return new Suggestion(
                SuggestedStep.CONFIRM_UNFREEZE,
                BANK_ACCOUNTS_FROZEN,
                frozen.id(),
                List.of(listing.id()),
                "The listing has ended; the accounts may be free again. They stay frozen here until"
                        + " a source says so.");
    }
}
