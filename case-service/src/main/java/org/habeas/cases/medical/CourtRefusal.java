package org.habeas.cases.medical;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A court kept the measure up. */
public record CourtRefusal(
        @Nullable String body, FuzzyDate on, UUID entry, List<RefusalReason> reasons) {

    public CourtRefusal {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "CourtRefusal";
    }
}
