package org.habeas.docket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Collects what does not fit during one fold. */
public final class Findings {
    private static final Comparator<Enum<?>> BY_ORDER = Comparator.comparingInt(Enum::ordinal);

    private final List<Finding> found = new ArrayList<>();

    /** Notes one misfit. */
    public void add(String code, Entry<?> entry, Object from) {
        add(code, entry, from, Set.of());
    }

    /** Notes one misfit, with the states that the act usually follows. */
    void add(String code, Entry<?> entry, Object from, Set<? extends Enum<?>> expected) {
        String state = from instanceof Enum<?> stage ? Words.of(stage) : from.toString();
        List<String> usual = expected.stream().sorted(BY_ORDER).map(Words::of).toList();
        found.add(Finding.of(code, entry.id(), state, entry.act().kind(), usual));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
