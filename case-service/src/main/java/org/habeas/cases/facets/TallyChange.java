package org.habeas.cases.facets;

import java.time.LocalDate;

/**
 * How the number of persons with a value changes on a day.
 *
 * @param place the State, or {@link Tallies#EVERYWHERE}
 */
record TallyChange(
        int clearance,
        String facet,
        String value,
        String place,
        LocalDate day,
        long persons,
        long held) {}
