package org.habeas.cases.figure;

import org.habeas.cases.Quantity;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The number that holds.
 *
 * @param asOf of which day it is
 */
record FigureState(@Nullable Quantity quantity, @Nullable FuzzyDate asOf, @Nullable String note) {
    static final FigureState NONE = new FigureState(null, null, null);
}
