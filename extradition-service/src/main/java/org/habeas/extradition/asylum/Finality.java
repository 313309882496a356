package org.habeas.extradition.asylum;

/** Whether a remedy is left, as far as the source tells. */
enum Finality {
    FINAL,
    NOT_FINAL,
    NOT_STATED
}
