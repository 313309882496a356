package org.habeas.docket;

/**
 * How far an entry may be shown, and what a reader is cleared for; ordered, the last is the
 * strictest ({@code domain-model.md E.1}).
 */
public enum Visibility {
    /** Anyone. */
    PUBLIC,
    /** Partner organisations under a data-sharing agreement. */
    PARTNER,
    /** Staff who work on the case. */
    CONFIDENTIAL,
    /** Named persons; what nobody has classified is of this class. */
    RESTRICTED;

    /** Whether a reader with this clearance may see something of class {@code visibility}. */
    public boolean mayRead(Visibility visibility) {
        return compareTo(visibility) >= 0;
    }

    /** The stricter of the two. */
    public Visibility and(Visibility other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
