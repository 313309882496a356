package org.habeas.cases.consent;

/** In which form it was given. */
public enum ConsentMethod {
    WRITTEN,
    RECORDED_ORAL,
    LAWYER_LETTER
}
