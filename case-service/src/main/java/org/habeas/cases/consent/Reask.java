package org.habeas.cases.consent;

/** Why a consent has to be asked for anew. */
public enum Reask {
    RELEASE,
    EXILE,
    NEW_CHARGE,
    OTHER
}
