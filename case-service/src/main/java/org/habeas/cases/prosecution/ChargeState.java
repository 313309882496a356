package org.habeas.cases.prosecution;

/** How far a charge has come ({@code domain-model.md SM-2}). */
public enum ChargeState {
    INVESTIGATED,
    BROUGHT,
    RECLASSIFIED,
    DROPPED,
    ACQUITTED,
    CONVICTED,
    QUASHED
}
