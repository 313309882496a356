package org.habeas.docket;

/** Whether a date is one that came, or one that somebody announced (domain-model.md B.0.1). */
public enum DateModality {
    ACTUAL,
    EXPECTED,
    PLANNED,
    /** The day on which the fact became known; it happened then or earlier. */
    REPORTED;

    /**
     * Announced dates never change a state by themselves: people are not free because a date is
     * near.
     */
    public boolean changesState() {
        return this == ACTUAL || this == REPORTED;
    }
}
