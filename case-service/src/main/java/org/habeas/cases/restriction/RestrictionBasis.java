package org.habeas.cases.restriction;

/** What a restriction rests on. */
public enum RestrictionBasis {
    SENTENCE,
    LISTING,
    COURT_ORDER,
    ADMINISTRATIVE,
    INFORMAL_POLICE_DEMAND,
    MEDICAL,
    UNKNOWN
}
