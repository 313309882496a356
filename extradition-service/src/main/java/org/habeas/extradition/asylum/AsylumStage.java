package org.habeas.extradition.asylum;

import java.util.EnumSet;
import java.util.Set;

/** How far an application for protection has come (SM-11). */
enum AsylumStage {
    NO_APPLICATION_DOCUMENTED,
    SOUGHT,
    LODGED,
    REGISTERED,
    UNDER_EXAMINATION,
    REFUSED_FIRST_INSTANCE,
    INADMISSIBLE,
    EXCLUDED,
    REMEDY_PENDING,
    REMITTED,
    GRANTED_NOT_FINAL,
    GRANTED,
    GRANTED_FINAL,
    REFUSED_FINAL,
    WITHDRAWN;

    static final Set<AsylumStage> BEFORE_DECISION =
            Set.copyOf(EnumSet.of(SOUGHT, LODGED, REGISTERED, UNDER_EXAMINATION, REMITTED));

    boolean isGranted() {
        return this == GRANTED_NOT_FINAL || this == GRANTED || this == GRANTED_FINAL;
    }
}
