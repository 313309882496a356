package org.habeas.docket;

/** What the keepers of the register hold of an entry ({@code domain-model.md D.1}). */
public enum Standing {
    /** Waits for a person to decide; changes no state. */
    PROPOSED,
    /** Recorded in good faith. */
    ACCEPTED,
    /** Pinned by a reviewer over what contradicts it. */
    PREFERRED,
    /** Examined and not believed; kept, changes no state. */
    REJECTED;

    /** Whether it changes a state. */
    public boolean counts() {
        return this == ACCEPTED || this == PREFERRED;
    }
}
