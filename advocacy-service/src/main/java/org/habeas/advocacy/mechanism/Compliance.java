package org.habeas.advocacy.mechanism;

import java.util.Set;

/** How far a State complies ({@code domain-model.md SM-18}). */
enum Compliance {
    NO_INFORMATION,
    NOT_IMPLEMENTED,
    PARTIALLY_IMPLEMENTED,
    IMPLEMENTED,
    /** The State expressly refuses, which closes nothing (INV-A-08). */
    REJECTED,
    SUPERSEDED;

    boolean closes() {
        return this == IMPLEMENTED || this == SUPERSEDED;
    }

    /** Of several: what is implemented for some is partly implemented for the decision. */
    static Compliance overall(Set<Compliance> ofEach) {
        if (ofEach.size() == 1) {
            return ofEach.iterator().next();
        }
        if (ofEach.contains(IMPLEMENTED) || ofEach.contains(PARTIALLY_IMPLEMENTED)) {
            return PARTIALLY_IMPLEMENTED;
        }
        if (ofEach.contains(REJECTED)) {
            return REJECTED;
        }
        return ofEach.contains(NOT_IMPLEMENTED) ? NOT_IMPLEMENTED : NO_INFORMATION;
    }
}
