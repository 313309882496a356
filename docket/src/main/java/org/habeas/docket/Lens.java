package org.habeas.docket;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From where a docket is looked at: as of which day, with the knowledge of which instant, by a
 * reader with which clearance.
 *
 * @param isTravel whether the reader asked for a day or an instant, so that the answer says which
 */
public record Lens(LocalDate asOf, Instant knownAt, Visibility clearance, boolean isTravel) {

    /** A look at today's state, as it is known now. */
    public Lens(LocalDate asOf, Instant knownAt, Visibility clearance) {
        this(asOf, knownAt, clearance, false);
    }

    /** Whether this reader knew of the entry at that instant, and it was not retracted by then. */
    public boolean sees(Entry<?> entry) {
        return knows(entry)
                && (entry.retractedAt() == null || entry.retractedAt().isAfter(knownAt));
    }

    /** Whether this reader knew of the entry at that instant, retracted or not. Deny by default. */
    public boolean knows(Entry<?> entry) {
        return clearance.mayRead(entry.visibility()) && !entry.recordedAt().isAfter(knownAt);
    }

    /** The same look on another day. */
    public Lens asOf(LocalDate day) {
        return new Lens(day, knownAt, clearance, isTravel);
    }

    /** The same look by another audience. */
    public Lens with(Visibility other) {
        return new Lens(asOf, knownAt, other, isTravel);
    }
}
