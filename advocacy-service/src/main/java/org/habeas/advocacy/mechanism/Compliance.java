package org.habeas.advocacy.mechanism;

import java.util.EnumSet;
import java.util.Set;

/** How far a State complies ({@code domain-model.md SM-18}). */
public enum Compliance {
    NO_INFORMATION,
    NOT_IMPLEMENTED,
    PARTIALLY_IMPLEMENTED,
    IMPLEMENTED,
    /** The State expressly refuses, which closes nothing (INV-A-08). */
    REJECTED,
    /** Another decision has taken its place. */
    SUPERSEDED;

    boolean closes() {
        return this == IMPLEMENTED || this == SUPERSEDED;
    }

    /** Whether something of what was demanded has been gained. */
    public boolean tellsOfGain() {
        return this == IMPLEMENTED || this == PARTIALLY_IMPLEMENTED;
    }

    /**
     * what is implemented for some, or in some points, is partly implemented for all of them
     * together. What was superseded does not weigh beside what was not.
     */
    static Compliance overall(Set<Compliance> ofEach) {
        Set<Compliance> left = EnumSet.copyOf(ofEach);
        if (left.size() > 1) {
            left.remove(SUPERSEDED);
        }
        if (left.size() == 1) {
            return left.iterator().next();
        }
        if (left.contains(IMPLEMENTED) || left.contains(PARTIALLY_IMPLEMENTED)) {
            return PARTIALLY_IMPLEMENTED;
        }
        if (left.contains(REJECTED)) {
            return REJECTED;
        }
        return NOT_IMPLEMENTED;
    }
}
