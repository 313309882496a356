package org.habeas.advocacy.sanctions;

/** What became of a proposal ({@code domain-model.md SM-19}). */
public enum SanctionsStage {
    NONE,
    PROPOSED,
    UNDER_CONSIDERATION,
    ADOPTED,
    REJECTED,
    LIFTED
}
