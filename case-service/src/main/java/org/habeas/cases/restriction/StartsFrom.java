package org.habeas.cases.restriction;

/** From when the term of a restriction is counted. */
public enum StartsFrom {
    ENTRY_INTO_FORCE,
    RELEASE,
    LISTING,
    UNKNOWN
}
