package org.habeas.docket;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From where a docket is looked at: as of which day, with the knowledge of which instant, by a
 * reader with which clearance.
 */
public record Lens(LocalDate asOf, Instant knownAt, Visibility clearance) {

    /** Whether this reader knew of the entry at that instant. Deny by default. */
    public boolean sees(Entry<?> entry) {
        return clearance.mayRead(entry.visibility())
                && !entry.recordedAt().isAfter(knownAt)
                && (entry.retractedAt() == null || entry.retractedAt().isAfter(knownAt));
    }

    /** The same look on another day. */
    public Lens asOf(LocalDate day) {
        return new Lens(day, knownAt, clearance);
    }

    /** The same look by another audience. */
    public Lens with(Visibility other) {
        return new Lens(asOf, knownAt, other);
    }
}
