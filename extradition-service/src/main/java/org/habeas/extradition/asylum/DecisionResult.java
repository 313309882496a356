package org.habeas.extradition.asylum;

/** What a decision said of an application. */
enum DecisionResult {
    GRANTED,
    REFUSED,
    INADMISSIBLE,
    EXCLUDED,
    ANNULLED_AND_GRANTED,
    ANNULLED_AND_REMITTED,
    UPHELD;

    boolean isGrant() {
        return this == GRANTED || this == ANNULLED_AND_GRANTED;
    }
}
