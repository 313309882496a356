package org.habeas.gateway.audit;

import java.util.Locale;

/** What a line of the audit is about. */
enum AuditKind {
    /** Somebody read with RESTRICTED clearance. */
    READING,
    /** An administrative action was asked for; written before anything is done. */
    ADMINISTRATION_BEGUN,
    /** How an administrative action was answered. */
    ADMINISTRATION,
    /** Somebody reads so much that the data-protection officer has to look at it. */
    BULK_READING;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
