package org.habeas.docket;

import java.util.ArrayList;
import java.util.List;

/** Collects what does not fit during one fold. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** Notes one misfit. */
    public void add(String code, Entry<?> entry, Object from) {
        String state = from instanceof Enum<?> stage ? Words.of(stage) : from.toString();
        found.add(new Finding(code, entry.id(), state, entry.act().kind()));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
