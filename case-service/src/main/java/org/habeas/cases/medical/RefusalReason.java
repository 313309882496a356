package org.habeas.cases.medical;

/** Why a court keeps up a measure that doctors hold to be needless. */
public enum RefusalReason {
    OPINION_INCONCLUSIVE,
    DANGER_TO_SOCIETY,
    OTHER
}
