package org.habeas.cases.medical;

/** Who was not heard when the court decided. */
public enum HearingDefect {
    SUBJECT_ABSENT,
    COUNSEL_ABSENT,
    RELATIVES_ABSENT
}
