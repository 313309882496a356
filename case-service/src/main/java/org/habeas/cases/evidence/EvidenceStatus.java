package org.habeas.cases.evidence;

/** How an evidence item stands: known of, held by us, given out as a copy, and no longer so. */
public enum EvidenceStatus {
    REGISTERED,
    HELD,
    PUBLISHED,
    WITHDRAWN
}
