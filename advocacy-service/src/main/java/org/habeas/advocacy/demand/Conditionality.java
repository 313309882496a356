package org.habeas.advocacy.demand;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The agreement whose operation should depend on the demand, and what follows otherwise. */
public record Conditionality(
        @Size(min = 1, max = 300) String agreement,
        @Nullable @Size(max = 1000) String consequence) {}
