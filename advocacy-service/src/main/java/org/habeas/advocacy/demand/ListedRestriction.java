package org.habeas.advocacy.demand;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** One restriction that outlived custody and that the demand wants lifted. */
public record ListedRestriction(
        String type, @Nullable UUID restrictionId, @Nullable FuzzyDate expectedEnd) {}
