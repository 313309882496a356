package org.habeas.cases.facets;

/**
 * How many persons.
 *
 * @param held how many of them are held
 */
public record Count(long persons, long held) {
    public static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
        return new Count(persons + other.persons, held + other.held);
    }

    Count times(int factor) {
        return new Count(factor * persons, factor * held);
    }
}
