package org.habeas.extradition.repression;

/** How far an allegation is established; that somebody disputes it stands beside. */
enum AllegationStage {
    NONE,
    /** A danger is told of; nothing is said to have happened. */
    FEARED,
    ALLEGED,
    CORROBORATED,
    /** Found by a court or a mechanism. */
    FOUND,
    DISPROVED;

    /** It is said to have happened, and nothing has shown that it did not. */
    boolean isHeld() {
        return this == ALLEGED || this == CORROBORATED || this == FOUND;
    }
}
