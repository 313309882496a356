package org.habeas.cases.prosecution;

/** What a ban forbids. */
public enum BannedActivity {
    PUBLIC_ACTIVITIES,
    JOURNALISM,
    SENIOR_POSITIONS_IN_ASSOCIATIONS,
    EXECUTIVE_POSITIONS,
    PROFESSIONAL_PRACTICE,
    CIVIL_SOCIETY_ACTIVITY,
    OTHER
}
