package org.habeas.cases.designation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the criteria of one authority. A new version has a code of its own, so that a
 * designation always says under which text it was made.
 *
 * @param authority whose criteria these are, and where they stand
 * @param validFrom the first day on which anybody can have applied them, if known
 * @param validUntil the last one, if they were replaced
 * @param designations to which they apply; none means any
 * @param exclusion whom the criteria leave out, in our words
 */
public record Criteria(
        String code,
        String title,
        String authority,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<String> designations,
        List<Element> elements,
        @Nullable String exclusion) {

    /** One of the alternatives or conditions, in our words. */
    public record Element(String code, String text) {}

    public Criteria {
        designations = List.copyOf(designations);
        elements = List.copyOf(elements);
    }

    boolean has(String element) {
        return elements.stream().anyMatch(e -> e.code().equals(element));
    }

    boolean applyTo(String designation) {
        return designations.isEmpty() || designations.contains(designation);
    }

    /** Whether a designation of that day can rest on them. */
    boolean existedOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day))
                && (validUntil == null || !validUntil.isBefore(day));
    }
}
