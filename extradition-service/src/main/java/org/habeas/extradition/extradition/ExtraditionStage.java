package org.habeas.extradition.extradition;

import java.util.EnumSet;
import java.util.Set;

/** The states of SM-8; suspended and barred stand over another stage, which they do not end. */
enum ExtraditionStage {
    NO_REQUEST_DOCUMENTED,
    REPORTED,
    PROVISIONAL_ARREST,
    REQUEST_RECEIVED,
    COURT_REVIEW,
    EXECUTIVE_DECISION_PENDING,
    REFUSED_NOT_FINAL,
    GRANTED_NOT_FINAL,
    UNDER_APPEAL,
    GRANTED_ENFORCEABLE,
    SUSPENDED,
    BARRED,
    REFUSED_FINAL,
    WITHDRAWN,
    LAPSED,
    SURRENDERED,
    OVERTAKEN_BY_RENDITION,
    ENDED_BY_DEATH;

    static final Set<ExtraditionStage> ACTIVE =
            Set.copyOf(EnumSet.range(REPORTED, GRANTED_ENFORCEABLE));
    static final Set<ExtraditionStage> ENDED =
            Set.copyOf(EnumSet.range(REFUSED_FINAL, ENDED_BY_DEATH));

    boolean isActive() {
        return ACTIVE.contains(this);
    }

    /** The person is no longer in the requested State. */
    boolean isGone() {
        return this == SURRENDERED || this == OVERTAKEN_BY_RENDITION || this == ENDED_BY_DEATH;
    }

    boolean hasEnded() {
        return ENDED.contains(this);
    }
}
