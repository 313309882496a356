package org.habeas.cases.prosecution;

/** Which way a charge was changed. */
public enum Direction {
    LESS_SERIOUS,
    MORE_SERIOUS,
    NOT_STATED
}
