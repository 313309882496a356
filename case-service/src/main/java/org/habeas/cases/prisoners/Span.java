package org.habeas.cases.prisoners;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.habeas.docket.Visibility;
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

    /** The same to another audience, which knows the same. */
    Span to(Visibility other) {
        return new Span(other.ordinal(), from, until, place, isCounted, item);
    }

    /** Whether the other begins where this one ends and says the same. */
    boolean isContinuedBy(Span other) {
        return other.from.equals(until) && other.place.equals(place) && other.item.equals(item);
    }

    Span until(@Nullable LocalDate other) {
        return new Span(clearance, from, other, place, isCounted, item);
    }

    @Override
    public String toString() {
        return "Span[" + from + " " + place + "]";
    }
}
