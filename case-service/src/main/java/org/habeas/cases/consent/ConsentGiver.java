package org.habeas.cases.consent;

/** Who consented. */
public enum ConsentGiver {
    SUBJECT,
    GUARDIAN,
    CLOSE_RELATIVE,
    COUNSEL_WITH_MANDATE
}
