package org.habeas.cases.incident;

/** How often it was done. */
public enum Recurrence {
    SINGLE,
    REPEATED,
    CONTINUOUS
}
