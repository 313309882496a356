package org.habeas.extradition.asylum;

/** Who decided on an application. */
enum AsylumLevel {
    ADMINISTRATIVE,
    FIRST_COURT,
    FINAL_COURT
}
