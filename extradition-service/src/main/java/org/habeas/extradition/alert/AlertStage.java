package org.habeas.extradition.alert;

import java.util.EnumSet;
import java.util.Set;

/** The states of SM-9. */
enum AlertStage {
    UNKNOWN,
    REPORTED,
    REQUESTED,
    PUBLISHED,
    CIRCULATED,
    BLOCKED,
    REFUSED,
    DELETED,
    WITHDRAWN,
    EXPIRED,
    REISSUED;

    /** INTERPOL may keep the data. */
    static final Set<AlertStage> LIVE = Set.copyOf(EnumSet.range(UNKNOWN, BLOCKED));

    boolean isShown() {
        return this == PUBLISHED || this == CIRCULATED;
    }

    boolean isLive() {
        return LIVE.contains(this);
    }
}
