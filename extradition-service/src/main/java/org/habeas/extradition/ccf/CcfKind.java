package org.habeas.extradition.ccf;

/** What the Commission is asked for. */
enum CcfKind {
    ACCESS,
    CORRECTION,
    DELETION,
    REVISION,
    ACCESS_AND_DELETION;

    /** Decided within the shorter time (TL-01). */
    boolean asksForAccess() {
        return this == ACCESS || this == ACCESS_AND_DELETION;
    }

    /** Decided within the longer time (TL-02). */
    boolean asksForChange() {
        return this == CORRECTION || this == DELETION || this == ACCESS_AND_DELETION;
    }
}
