package org.habeas.cases.prosecution;

/**
 * Where a person stands in a proceeding ({@code domain-model.md SM-2}). The order is how bad it is:
 * of several charges the worst remaining counts (INV-C-06).
 */
public enum ProceduralStatus {
    UNKNOWN,
    DISCONTINUED,
    ACQUITTED,
    PRE_INVESTIGATION,
    WITNESS,
    WITNESS_WITH_RIGHT_TO_DEFENCE,
    SUSPECT,
    ACCUSED,
    DEFENDANT_ON_TRIAL,
    CONVICTED_NOT_FINAL,
    CONVICTED_FINAL;

    ProceduralStatus worst(ProceduralStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
