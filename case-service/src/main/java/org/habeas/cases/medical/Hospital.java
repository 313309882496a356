package org.habeas.cases.medical;

import org.habeas.cases.custody.PrisonRegime;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The stay in hospital as it really was, apart from what was ordered (INV-C-16).
 *
 * @param admittedOn null if nobody told of the admission
 * @param leftOn null while it lasts
 */
public record Hospital(
        @Nullable FuzzyDate admittedOn,
        @Nullable FuzzyDate leftOn,
        @Nullable String facility,
        @Nullable PrisonRegime regime) {
    static final Hospital NONE = new Hospital(null, null, null, null);

    Hospital admitted(FuzzyDate on, @Nullable String where, @Nullable PrisonRegime how) {
        return new Hospital(on, null, where == null ? facility : where, how == null ? regime : how);
    }

    Hospital moved(@Nullable String where, @Nullable PrisonRegime how) {
        return new Hospital(admittedOn, leftOn, where, how);
    }

    Hospital left(FuzzyDate on) {
        return leftOn == null ? new Hospital(admittedOn, on, facility, regime) : this;
    }
}
