package org.habeas.cases.custody;

/** How a person who is held already was held apart. */
public enum IsolationKind {
    SOLITARY,
    PUNISHMENT_CELL
}
