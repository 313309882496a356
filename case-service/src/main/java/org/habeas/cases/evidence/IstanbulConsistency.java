package org.habeas.cases.evidence;

/** How well findings and allegation agree, in the words of the Istanbul Protocol. */
public enum IstanbulConsistency {
    NOT_CONSISTENT,
    CONSISTENT,
    HIGHLY_CONSISTENT,
    TYPICAL,
    DIAGNOSTIC
}
