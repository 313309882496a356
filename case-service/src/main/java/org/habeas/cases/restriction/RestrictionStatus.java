package org.habeas.cases.restriction;

/** How a restriction stands ({@code domain-model.md SM-5}). */
public enum RestrictionStatus {
    NONE,
    REPORTED,
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    LIFTED,
    VOID
}
