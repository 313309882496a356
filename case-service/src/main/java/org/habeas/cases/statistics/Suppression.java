package org.habeas.cases.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.habeas.cases.facets.Count;

/**
 * Which numbers of a place are not told ({@code domain-model.md E.4.6}): those of one to four
 * persons, and so many of the next smallest that the hidden ones cannot be had by subtraction.
 *
 * @param persons the groups whose number of persons is hidden, and with it everything
 * @param held the groups whose number of held persons is hidden
 * @param total whether the totals are hidden, because no other group could hide a small one
 */
record Suppression(Set<String> persons, Set<String> held, boolean total) {
    /** Fewer persons than this in a place are not counted aloud. */
    static final int LEAST = 5;

    Suppression {
        persons = Set.copyOf(persons);
        held = Set.copyOf(held);
    }

    /** Everything is told. */
    static Suppression none() {
        return new Suppression(Set.of(), Set.of(), false);
    }

    /** What must not be told of the groups. */
    static Suppression of(Map<String, Count> groups) {
        Set<String> persons = new HashSet<>();
        groups.forEach((value, count) -> {
            if (isSmall(count.persons())) {
                persons.add(value);
            }
        });
        boolean whole = hideMore(groups, persons, Count::persons);
        Set<String> held = new HashSet<>(persons);
        groups.forEach((value, count) -> {
            if (isSmall(count.held()) || isSmall(count.persons() - count.held())) {
                held.add(value);
            }
        });
        boolean wholeHeld = hideMore(groups, held, Count::held);
        return new Suppression(persons, held, !whole || !wholeHeld);
    }

    static boolean isSmall(long number) {
        return number > 0 && number < LEAST;
    }

    /** Whether what is hidden is hidden well: it is nothing, or several and not few together. */
    private static boolean hideMore(
            Map<String, Count> groups, Set<String> hidden, ToLongFunction<Count> number) {
        if (hidden.isEmpty()) {
            return true;
        }
        List<String> shown = new ArrayList<>(groups.keySet());
        shown.removeAll(hidden);
        shown.sort(
                Comparator.<String>comparingLong(value -> number.applyAsLong(groups.get(value)))
                        .thenComparing(Comparator.naturalOrder()));
        while (!isEnough(groups, hidden, number) && !shown.isEmpty()) {
            hidden.add(shown.removeFirst());
        }
        return isEnough(groups, hidden, number);
    }

    private static boolean isEnough(
            Map<String, Count> groups, Set<String> hidden, ToLongFunction<Count> number) {
        long sum = hidden.stream().mapToLong(v -> number.applyAsLong(groups.get(v))).sum();
        return hidden.size() > 1 && sum >= LEAST;
    }
}
