package org.habeas.cases.prosecution;

/** How a trial ended. */
public enum TrialOutcome {
    CONVICTED,
    ACQUITTED,
    PARTLY_ACQUITTED,
    DISCONTINUED;

    /** The outcome when one judgment says both. */
    TrialOutcome and(TrialOutcome other) {
        boolean verdicts = this != DISCONTINUED && other != DISCONTINUED;
        return this == other ? this : verdicts ? PARTLY_ACQUITTED : other;
    }
}
