package org.habeas.cases.person;

/** Whether a source says that somebody belongs to a community, or the person denies it. */
public enum MembershipClaim {
    ASSERTED,
    DENIED_BY_SUBJECT
}
