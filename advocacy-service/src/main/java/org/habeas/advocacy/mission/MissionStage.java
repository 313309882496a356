package org.habeas.advocacy.mission;

/** Where a mission stands ({@code domain-model.md SM-17}). */
public enum MissionStage {
    /** Nothing is told of its course. */
    UNKNOWN,
    ANNOUNCED,
    PLANNED,
    IN_PROGRESS,
    CONDUCTED,
    CANCELLED,
    DENIED_ENTRY;

    /** Whether its days have come, so that what it was answered is a result (INV-A-09). */
    boolean hasBegun() {
        return this == IN_PROGRESS || this == CONDUCTED || this == DENIED_ENTRY;
    }
}
