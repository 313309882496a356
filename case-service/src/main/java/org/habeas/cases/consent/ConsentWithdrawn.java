package org.habeas.cases.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something is allowed no longer, in the transaction at hand. Fired as a CDI event with full sight;
 * it holds only what partners may be told, and is not fired if that is nothing.
 *
 * @param scopes never one that tells of health, see {@code docs/adr/0036}
 */
public record ConsentWithdrawn(UUID person, List<ConsentScope> scopes) {

    /** What was in force in the first state and is not in the second, as partners may know. */
    static Optional<ConsentWithdrawn> between(
            UUID person, ConsentState before, ConsentState after) {
        List<ConsentScope> ended =
                before.grants().stream()
                        .map(Grant::scope)
                        .filter(ConsentScope::isToldToPartners)
                        .filter(scope -> !after.has(scope))
                        .toList();
        return ended.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConsentWithdrawn(person, ended));
    }
}
