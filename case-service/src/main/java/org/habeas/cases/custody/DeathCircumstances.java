package org.habeas.cases.custody;

/** How a death is told. */
public enum DeathCircumstances {
    IN_CUSTODY,
    KILLED,
    SUICIDE_CLAIMED,
    MEDICAL_NEGLECT,
    NATURAL,
    UNKNOWN
}
