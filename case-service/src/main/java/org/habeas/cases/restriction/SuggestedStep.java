package org.habeas.cases.restriction;

/** What is suggested, never done ({@code domain-model.md INV-C-10, SM-5}). */
public enum SuggestedStep {
    CONFIRM_FREEZE,
    CONFIRM_UNFREEZE,
    RECORD_RESTRICTION,
    VOID_RESTRICTION
}
