package org.habeas.advocacy.demand;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** One restriction that outlived custody and that the demand wants lifted. */
public record ListedRestriction(
        @Size(min = 1, max = 100) String type,
        @Nullable UUID restrictionId,
        @Nullable FuzzyDate expectedEnd) {

    /** Whether both are one: by their docket, or by their type if either names none. */
    public boolean isSame(ListedRestriction other) {
        return restrictionId == null || other.restrictionId == null
                ? type.equals(other.type)
                : restrictionId.equals(other.restrictionId);
    }
}
