package org.habeas.cases.custody;

/** What secures the bail. */
public enum BailForm {
    CASH,
    PERSONAL_SURETY,
    UNDERTAKING,
    OTHER
}
