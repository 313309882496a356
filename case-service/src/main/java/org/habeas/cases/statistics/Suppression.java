package org.habeas.cases.statistics;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.habeas.cases.facets.Count;

/**
 * Which numbers of a place are not told ({@code domain-model.md E.4.6}): those of one to four
 * persons, and with them the totals, from which they could be had by subtraction.
 *
 * @param persons the groups whose number of persons is hidden, and with it everything
 * @param held the groups whose number of held persons is hidden
 */
record Suppression(Set<String> persons, Set<String> held) {
    /** Fewer persons than this in a place are not counted aloud. */
    static final int LEAST = 5;

    Suppression {
        persons = Set.copyOf(persons);
        held = Set.copyOf(held);
    }

    /** Everything is told. */
    static Suppression none() {
        return new Suppression(Set.of(), Set.of());
    }

    /** What must not be told of the groups. */
    static Suppression of(Map<String, Count> groups) {
        Set<String> persons = new HashSet<>();
        Set<String> held = new HashSet<>();
        groups.forEach((value, count) -> {
            boolean few = isSmall(count.persons());
            if (few) {
                persons.add(value);
            }
            if (few || isSmall(count.held()) || isSmall(count.persons() - count.held())) {
                held.add(value);
            }
        });
        return new Suppression(persons, held);
    }

    /** Whether the totals are hidden too. */
    boolean total() {
        return !held.isEmpty();
    }

    static boolean isSmall(long number) {
        return number > 0 && number < LEAST;
    }
}
