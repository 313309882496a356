package org.habeas.cases.consent;

/** Whether anything is allowed at all. */
public enum ConsentStatus {
    NOT_GIVEN,
    IN_FORCE,
    WITHDRAWN,
    EXPIRED
}
