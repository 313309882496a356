package org.habeas.cases.health;

import java.util.UUID;
import org.habeas.cases.health.HealthAct.Noted;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** What a note says on one day. */
public record HealthState(
        HealthStatus status,
        @Nullable FuzzyDate asOf,
        @Nullable UUID entry,
        @Nullable HealthNoteType note,
        @Nullable String text,
        Urgency urgency,
        @Nullable UUID consentId) {

    static final HealthState NOTHING =
            new HealthState(HealthStatus.NONE, null, null, null, null, Urgency.NONE, null);

    /** Whether it gives cause for concern now. */
    boolean isUrgent() {
        return status == HealthStatus.NOTED && urgency != Urgency.NONE;
    }

    HealthState with(Noted told, Entry<?> by) {
        return new HealthState(
                HealthStatus.NOTED,
                by.on(),
                by.id(),
                told.note(),
                told.text(),
                told.urgency() == null ? Urgency.NONE : told.urgency(),
                told.consentId() == null ? consentId : told.consentId());
    }

    HealthState resolved(Entry<?> by) {
        return new HealthState(
                HealthStatus.RESOLVED, by.on(), by.id(), note, text, Urgency.NONE, consentId);
    }

    @Override
    public String toString() {
        return "HealthState[" + status + "]";
    }
}
