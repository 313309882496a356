package org.habeas.cases.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a person from one day to another, to one audience.
 *
 * @param until the first day on which it is something else, or null
 */
public record ListSpan(
        int clearance,
        String list,
        String place,
        boolean isCounted,
        JsonNode item,
        LocalDate since,
        @Nullable LocalDate until) {

    /** What was said from one day to another. */
    public static ListSpan of(
            Visibility clearance, Placed placed, LocalDate since, @Nullable LocalDate until) {
        return new ListSpan(
                clearance.ordinal(),
                placed.list(),
                placed.place(),
                placed.isCounted(),
                placed.item(),
                since,
                until);
    }

    /** The same to another audience, which knows the same. */
    public ListSpan to(Visibility other) {
        return new ListSpan(other.ordinal(), list, place, isCounted, item, since, until);
    }

    @Override
    public String toString() {
        return "ListSpan[" + list + " " + since + " " + place + "]";
    }
}
