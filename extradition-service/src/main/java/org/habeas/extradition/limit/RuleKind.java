package org.habeas.extradition.limit;

/** What a row of the reference data measures. */
public enum RuleKind {
    TIME_LIMIT,
    /** The least maximum penalty that an offence must carry; nothing runs. */
    PENALTY_THRESHOLD
}
