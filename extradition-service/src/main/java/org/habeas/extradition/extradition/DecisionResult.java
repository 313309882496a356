package org.habeas.extradition.extradition;

/** How a court or a government decided. */
enum DecisionResult {
    ADMISSIBLE,
    INADMISSIBLE,
    GRANTED,
    REFUSED;

    boolean favoursSurrender() {
        return this == ADMISSIBLE || this == GRANTED;
    }
}
