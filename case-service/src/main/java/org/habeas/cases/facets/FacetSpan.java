package org.habeas.cases.facets;

import java.time.LocalDate;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a person from one day to another, to one audience.
 *
 * @param until the first day on which it is not, or null
 */
public record FacetSpan(
        int clearance, String facet, String value, LocalDate since, @Nullable LocalDate until) {

    /** The same to another audience, which knows the same. */
    public FacetSpan to(Visibility other) {
        return new FacetSpan(other.ordinal(), facet, value, since, until);
    }

    boolean is(FacetValue sought) {
        return facet.equals(sought.facet()) && value.equals(sought.value());
    }

    Days days() {
        return new Days(since, until);
    }
}
