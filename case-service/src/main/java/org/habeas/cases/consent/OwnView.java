package org.habeas.cases.consent;

/** What a child says, beside the guardian; from twelve years on it must be asked. */
public enum OwnView {
    AGREES,
    UNDER_TWELVE
}
