package org.habeas.cases.restriction;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * One restriction of one person.
 *
 * @param listingAuthority who keeps the list
 * @param scope which accounts or activities, never a number of an account
 * @param proceedingId the proceeding whose sentence it is part of
 * @param sentence the label of that sentence in the proceeding
 */
public record RestrictionHead(
        UUID personId,
        RestrictionType type,
        @Nullable RestrictionBasis basis,
        @Nullable @State String state,
        @Nullable @Size(max = 200) String listingAuthority,
        @Nullable @Size(max = 300) String scope,
        @Nullable UUID proceedingId,
        @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}") String sentence) {

    /** The same without the proceeding, for who may not know of that. */
    RestrictionHead withoutProceeding() {
        return new RestrictionHead(
                personId, type, basis, state, listingAuthority, scope, null, null);
    }
}
