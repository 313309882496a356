package org.habeas.cases.restriction;

/** What a restriction does to those who depend on the person. */
public enum DependantEffectKind {
    MAINTENANCE_BLOCKED,
    ACCOUNTS_BLOCKED,
    BENEFITS_STOPPED,
    HOUSING_LOST,
    EMPLOYMENT_LOST,
    OTHER
}
