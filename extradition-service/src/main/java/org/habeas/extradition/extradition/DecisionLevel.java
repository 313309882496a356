package org.habeas.extradition.extradition;

/** Who decided. */
enum DecisionLevel {
    FIRST_COURT,
    APPEAL_COURT,
    SUPREME_COURT,
    ADMINISTRATIVE_COURT,
    EXECUTIVE,
    PROSECUTOR;

    boolean isLast() {
        return this == EXECUTIVE || this == SUPREME_COURT;
    }
}
