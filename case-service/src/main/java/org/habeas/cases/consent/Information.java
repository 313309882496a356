package org.habeas.cases.consent;

/** What the person was told before. */
public enum Information {
    PURPOSES,
    RISKS,
    WITHDRAWAL
}
