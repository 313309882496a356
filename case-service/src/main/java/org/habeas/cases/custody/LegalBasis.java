package org.habeas.cases.custody;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * The decision behind a measure. What was ordered and what was done are told apart (INV-C-16).
 *
 * @param body the court or authority, as printed
 * @param orderedOn when it decided, which may be days before the measure began
 * @param orderedDuration for how long
 */
public record LegalBasis(
        @Nullable DecisionType decision,
        @Nullable @Size(max = 200) String body,
        @Nullable UUID proceedingId,
        @Nullable FuzzyDate orderedOn,
        @Nullable LegalDuration orderedDuration) {}
