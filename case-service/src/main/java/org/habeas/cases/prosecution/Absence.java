package org.habeas.cases.prosecution;

/** Who was missing when a body heard and decided. */
public enum Absence {
    SUBJECT_ABSENT,
    COUNSEL_ABSENT,
    RELATIVES_ABSENT
}
