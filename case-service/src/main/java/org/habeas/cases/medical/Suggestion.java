package org.habeas.cases.medical;

import java.time.Period;
import org.habeas.cases.restriction.RestrictionType;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A restriction that follows from a duty to report, for a person to open or not; nothing opens it
 * by itself.
 */
public record Suggestion(RestrictionType type, @Nullable Period periodicity, FuzzyDate from) {}
