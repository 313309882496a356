package org.habeas.cases.contradiction;

/** In which way sources differ ({@code ContradictionSet.type} of {@code domain-model.md D.2}). */
public enum ContradictionType {
    CONFLICTING_FACT,
    CONFLICTING_ASSESSMENT,
    CHANGE_OVER_TIME,
    DIFFERENT_PROCEEDINGS,
    EXPECTED_VERSUS_STATED,
    TERMINOLOGY,
    SPELLING_VARIANT,
    PRECISION,
    COERCION_SUSPECTED,
    DATE_UNKNOWN,
    FORMAL_VERSUS_REAL_PRINCIPAL,
    COMPLEMENTARY
}
