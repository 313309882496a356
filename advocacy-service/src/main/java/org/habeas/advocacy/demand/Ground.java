package org.habeas.advocacy.demand;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.law.FulfilmentRule;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a person that answers a demand under a line of the law.
 *
 * @param eventId of the event that told it
 * @param personId whom it is about, or null if it answers for every subject
 * @param docketKind where the fact stands
 * @param knownSince when the other service recorded it
 */
public record Ground(
        FulfilmentRule line,
        UUID eventId,
        @Nullable UUID personId,
        FuzzyDate on,
        Instant knownSince,
        Visibility visibility,
        Cause cause,
        Provenance source,
        @Nullable String docketKind) {

    Evidence evidence() {
        return new Evidence(
                cause.eventId(),
                cause.docketId(),
                cause.entryId(),
                line.event(),
                line.says(),
                docketKind);
    }

    /** What it says of the demand. */
    DemandAct act() {
        return switch (line.outcome()) {
            case PARTIALLY_MET -> new DemandAct.PartiallyMet(personId, evidence(), null);
            case MET -> new DemandAct.Met(personId, evidence());
            case REJECTED -> new DemandAct.Rejected(personId, null, evidence(), null);
            case REOPENED -> new DemandAct.Reopened(personId, evidence());
            case OVERTAKEN -> new DemandAct.Overtaken(personId, evidence());
        };
    }

    /** The entry it would be. */
    public Entry<DemandAct> entry() {
        return new Entry<>(
                eventId,
                act(),
                on,
                visibility,
                Standing.ACCEPTED,
                List.of(source),
                knownSince,
                null,
                null,
                cause);
    }

    Ground shown(Visibility stricter) {
        return new Ground(
                line, eventId, personId, on, knownSince, stricter, cause, source, docketKind);
    }
}
