package org.habeas.platform.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/** An entry on the wire: what happened, when, who says so, and when we learned it. */
public record EntryView(
        UUID id,
        Act act,
        FuzzyDate on,
        Visibility visibility,
        Standing standing,
        List<Provenance> sources,
        Instant recordedAt,
        @Nullable Instant retractedAt,
        @Nullable UUID corrects,
        @Nullable Cause cause,
        @Nullable String standingReason) {

    /**
     * The entry as known at the instant of the lens: a later retraction was not known then. Why it
     * was pinned or rejected may speak of what is hidden and is for staff.
     */
    public static EntryView of(Entry<?> entry, Lens lens) {
        Instant retracted = entry.retractedAt();
        return new EntryView(
                entry.id(),
                entry.act(),
                entry.on(),
                entry.visibility(),
                entry.standing(),
                entry.sources(),
                entry.recordedAt(),
                retracted == null || retracted.isAfter(lens.knownAt()) ? null : retracted,
                entry.corrects(),
                entry.cause(),
                lens.clearance().mayRead(Visibility.CONFIDENTIAL) ? entry.standingReason() : null);
    }
}
