package org.habeas.extradition.taking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An entry that tells that a person was taken to another State outside any lawful procedure.
 *
 * @param day the first day on which it is certain
 * @param visibility the stricter of the entry's and its docket's
 */
public record Taking(
        UUID personId,
        UUID docketId,
        UUID entry,
        TakingKind kind,
        FuzzyDate on,
        LocalDate day,
        Instant recordedAt,
        @Nullable String fromState,
        @Nullable String toState,
        Visibility visibility,
        List<Provenance> sources) {

    /** {@code breach}: it was not lawful, as no taking is. */
    record Facts(@Nullable String fromState, @Nullable String toState, boolean breach) {}

    public Taking {
        sources = List.copyOf(sources);
    }

    /** What an entry of a docket tells. */
    public static Taking of(
            UUID person,
            UUID docket,
            Visibility docketVisibility,
            Entry<?> entry,
            TakingKind kind,
            @Nullable String fromState,
            @Nullable String toState) {
        return new Taking(
                person,
                docket,
                entry.id(),
                kind,
                entry.on(),
                entry.effectiveDay(),
                entry.recordedAt(),
                fromState,
                toState,
                entry.visibility().and(docketVisibility),
                entry.sources());
    }

    /** One docket tells of one taking; two dockets tell of the same if it can be the same day. */
    boolean isSameAs(Taking other) {
        return docketId.equals(other.docketId) || on.overlaps(other.on);
    }

    /** What the other services are told. */
    public DomainEvent event() {
        return new DomainEvent(kind.event(), personId, new Facts(fromState, toState, true));
    }

    @Override
    public String toString() {
        return "Taking[" + docketId + " " + entry + "]";
    }
}
