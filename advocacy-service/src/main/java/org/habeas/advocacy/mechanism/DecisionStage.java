package org.habeas.advocacy.mechanism;

/** Where a decision of a mechanism stands ({@code domain-model.md SM-18}). */
public enum DecisionStage {
    REPORTED,
    ADOPTED,
    TRANSMITTED
}
