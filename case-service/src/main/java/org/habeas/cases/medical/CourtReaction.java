package org.habeas.cases.medical;

/** What the court made of an opinion. */
public enum CourtReaction {
    REJECTED,
    FOLLOWED
}
