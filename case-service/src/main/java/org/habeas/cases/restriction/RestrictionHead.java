package org.habeas.cases.restriction;

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
 */
public record RestrictionHead(
        UUID personId,
        RestrictionType type,
        @Nullable RestrictionBasis basis,
        @Nullable @State String state,
        @Nullable @Size(max = 200) String listingAuthority,
        @Nullable @Size(max = 300) String scope,
        @Nullable UUID proceedingId) {}
