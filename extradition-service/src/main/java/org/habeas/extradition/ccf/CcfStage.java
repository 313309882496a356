package org.habeas.extradition.ccf;

import java.util.EnumSet;
import java.util.Set;

/** The states of SM-10. */
enum CcfStage {
    DRAFT,
    SUBMITTED,
    ADMISSIBLE,
    INADMISSIBLE,
    UNDER_EXAMINATION,
    PROVISIONAL_MEASURES,
    DECIDED_COMPLIANT,
    DECIDED_NON_COMPLIANT,
    DECIDED_ACCESS_GIVEN,
    DECIDED_ACCESS_REFUSED,
    IMPLEMENTED,
    REVISION_PENDING,
    CLOSED;

    static final Set<CcfStage> DECIDED =
            Set.copyOf(EnumSet.range(DECIDED_COMPLIANT, DECIDED_ACCESS_REFUSED));

    /** Nothing has been decided, and the request is not over. */
    boolean isPending() {
        return compareTo(DECIDED_COMPLIANT) < 0 && this != INADMISSIBLE || this == REVISION_PENDING;
    }

    /** A decision stands, so that only a new fact opens it again (TL-03). */
    boolean isDecided() {
        return DECIDED.contains(this) || this == IMPLEMENTED || this == CLOSED;
    }
}
