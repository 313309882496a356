package org.habeas.cases.restriction;

/** Why the end of a term cannot be told ({@code domain-model.md TL-14, TL-15}). */
public enum WhyNot {
    LENGTH_NOT_STATED,
    LENGTH_NOT_EXACT,
    LENGTH_NOT_COUNTABLE,
    INDEFINITE,
    LIFE,
    REMAINING_TERM_UNKNOWN,
    START_NOT_STATED,
    START_NOT_A_DAY,
    CREDIT_NOT_EXACT,
    INTERRUPTED
}
