package org.habeas.cases.organisation;

/** How the law of its State treats an organisation ({@code domain-model.md B.1.2}). */
enum LegalStatus {
    /** No source speaks of it. */
    UNKNOWN,
    LEGAL,
    BANNED,
    BANNED_AS_EXTREMIST,
    LIQUIDATED,
    SUSPENDED,
    NATIONALISED,
    CEASED_ACTIVITY,
    DESTROYED;

    /** Whether whoever takes part in it may be prosecuted for that. */
    boolean isBan() {
        return this == BANNED || this == BANNED_AS_EXTREMIST;
    }
}
