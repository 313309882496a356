package org.habeas.cases.prosecution;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A charge and how far it has come.
 *
 * @param since the date of the entry that made its state, {@code entry} its id
 * @param replacedBy its one successor, if it was reclassified
 */
public record Charge(
        String charge,
        ChargeState state,
        @Nullable String sourceTerm,
        @Nullable OffenceKind offence,
        List<LegalProvision> provisions,
        @Nullable String allegedFacts,
        @Nullable FuzzyDate allegedPeriod,
        @Nullable String complainant,
        @Nullable String assessment,
        @Nullable String replaces,
        @Nullable String replacedBy,
        @Nullable Direction direction,
        @Nullable String claimedCause,
        FuzzyDate since,
        UUID entry) {

    public Charge {
        provisions = List.copyOf(provisions);
    }
}
