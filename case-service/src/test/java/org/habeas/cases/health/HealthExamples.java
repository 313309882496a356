package org.habeas.cases.health;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of each act; people and illnesses are invented. */
final class HealthExamples {
    private HealthExamples() {}

    static final HealthAct MINOR_ILLNESS = noted(HealthNoteType.CONDITION, null);
    static final HealthAct URGENT = noted(HealthNoteType.DETERIORATION, Urgency.ELEVATED);
    static final HealthAct OFFICIAL = noted(HealthNoteType.AUTHORITY_ASSESSMENT, Urgency.NONE);
    static final HealthAct RESOLVED = new HealthAct.Resolved();

    static final List<HealthAct> ALL = List.of(MINOR_ILLNESS, URGENT, OFFICIAL, RESOLVED);

    static HealthAct noted(HealthNoteType note, @Nullable Urgency urgency) {
        return new HealthAct.Noted(note, "invented words", urgency, null);
    }
}
