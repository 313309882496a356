package org.habeas.docket;

import java.util.List;

/**
 * Entries that cannot all be true: the one that is shown, and the alternatives. Nothing is deleted.
 */
public record Contradiction<A extends Act>(Entry<A> preferred, List<Entry<A>> alternatives) {
    public Contradiction {
        alternatives = List.copyOf(alternatives);
    }
}
