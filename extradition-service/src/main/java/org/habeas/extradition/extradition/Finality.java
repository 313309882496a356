package org.habeas.extradition.extradition;

/** Whether a remedy is left, as far as the source tells. */
enum Finality {
    FINAL,
    NOT_FINAL,
    NOT_STATED
}
