package org.habeas.cases.prisoners;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the list says of a person from one day to another, to one audience.
 *
 * @param until the first day on which it is something else, or null
 * @param place the group, or the reason not to be counted
 */
record Span(
        int clearance,
        LocalDate from,
        @Nullable LocalDate until,
        String place,
        boolean isCounted,
        JsonNode item) {

    @Override
    public String toString() {
        return "Span[" + from + " " + place + "]";
    }
}
