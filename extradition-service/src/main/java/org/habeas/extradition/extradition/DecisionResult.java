package org.habeas.extradition.extradition;

/** How a court or a government decided. */
enum DecisionResult {
    ADMISSIBLE,
    INADMISSIBLE,
    GRANTED,
    REFUSED,
    ANNULLED,
    REMITTED;

    boolean favoursSurrender() {
        return this == ADMISSIBLE || this == GRANTED;
    }

    boolean favoursThePerson() {
        return this == INADMISSIBLE || this == REFUSED;
    }

    /** Whether it is a decision on the request, and not on another decision. */
    boolean decidesOnTheRequest() {
        return this != ANNULLED && this != REMITTED;
    }
}
