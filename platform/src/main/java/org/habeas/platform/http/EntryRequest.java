package org.habeas.platform.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An entry to be recorded.
 *
 * @param id made by the client, or left out
 * @param on when it happened; left out if unknown
 * @param visibility the kind's default if left out, which is the stricter one
 * @param sources who says so; at least one
 * @param standing {@code accepted} if left out
 * @param corrects the entry that this one replaces
 * @param standingReason why it is preferred or rejected; a preference needs one and a reviewer
 */
@Schema(requiredProperties = {"act", "sources"})
public record EntryRequest<A extends Act>(
        @Nullable UUID id,
        @Valid A act,
        @Nullable FuzzyDate on,
        @Nullable Visibility visibility,
        @Size(max = 50) List<Provenance> sources,
        @Nullable Standing standing,
        @Nullable UUID corrects,
        @Nullable @Size(max = 500) String standingReason) {

    FuzzyDate when() {
        return on == null ? FuzzyDate.unknown() : on;
    }

    EntryRequest<A> with(UUID entryId) {
        return new EntryRequest<>(
                entryId, act, on, visibility, sources, standing, corrects, standingReason);
    }

    /** The same request with another act. */
    public EntryRequest<A> telling(A other) {
        return new EntryRequest<>(
                id, other, on, visibility, sources, standing, corrects, standingReason);
    }

    /** The same request without the id that we gave it. */
    EntryRequest<A> anonymous() {
        return new EntryRequest<>(
                null, act, on, visibility, sources, standing, corrects, standingReason);
    }

    @Override
    public String toString() {
        return "EntryRequest[" + act.kind() + "]";
    }
}
