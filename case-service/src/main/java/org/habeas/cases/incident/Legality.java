package org.habeas.cases.incident;

/** Whether a search was lawful, as far as anybody says. */
public enum Legality {
    LAWFUL,
    UNLAWFUL,
    NOT_STATED
}
