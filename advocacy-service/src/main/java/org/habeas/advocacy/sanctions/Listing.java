package org.habeas.advocacy.sanctions;

import jakarta.validation.constraints.Size;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a published list of sanctions.
 *
 * @param list such as {@code eu}
 * @param reference by which the list itself names the entry
 */
public record Listing(
        @Size(min = 1, max = 40) String list,
        @Size(min = 1, max = 100) String reference,
        @Nullable @Size(max = 300) String programme,
        @Nullable FuzzyDate listedOn) {

    /** Whether both are the same entry of the same list. */
    boolean isSame(@Nullable Listing other) {
        return other != null && list.equals(other.list) && reference.equals(other.reference);
    }
}
