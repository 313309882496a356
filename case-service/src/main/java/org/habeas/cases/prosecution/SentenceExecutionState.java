package org.habeas.cases.prosecution;

/** What has become of a sentence ({@code domain-model.md SM-3}). */
public enum SentenceExecutionState {
    PRONOUNCED,
    IN_FORCE,
    BEING_SERVED,
    SERVED,
    COMMUTED,
    PAROLED,
    PARDONED,
    EARLY_RELEASED,
    QUASHED,
    REPLACED,
    NOT_EXECUTABLE_ABSENTEE,
    LAPSED,
    ENDED_BY_DEATH
}
