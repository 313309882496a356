package org.habeas.cases.elsewhere;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One event of another service about a person.
 *
 * @param type without prefix and version, such as {@code extradition-refused}
 * @param recordedAt when that service recorded it
 * @param retractedAt since when the entry behind it no longer counts
 * @param facts the event's own fields
 */
public record Told(
        UUID id,
        UUID person,
        String service,
        String type,
        UUID docketId,
        String docketKind,
        @Nullable UUID entry,
        @Nullable FuzzyDate on,
        String stateBefore,
        String stateAfter,
        JsonNode facts,
        Visibility visibility,
        Instant recordedAt,
        @Nullable Instant retractedAt) {
    /** Words of the other services for a matter that is over. */
    private static final Set<String> ENDED =
            Set.of(
                    "no_request_documented",
                    "refused_final",
                    "barred",
                    "withdrawn",
                    "lapsed",
                    "surrendered",
                    "ended_by_death",
                    "granted_final",
                    "granted",
                    "inadmissible",
                    "excluded",
                    "deleted",
                    "expired",
                    "refused",
                    "executed",
                    "led_to_domestic_inquiry",
                    "lifted",
                    "implemented",
                    "decided_compliant",
                    "decided_access_given",
                    "decided_access_refused",
                    "met",
                    "rejected",
                    "overtaken",
                    "closed",
                    "closed_won",
                    "closed_partial",
                    "closed_lost",
                    "closed_other");

    /** Whether the matter is over, as this event left it. */
    public boolean isOver() {
        return ENDED.contains(stateAfter);
    }

    /** Whether this reader knew of it at that instant, and it had happened by that day. */
    public boolean isSeenBy(Lens lens) {
        return lens.clearance().mayRead(visibility)
                && !recordedAt.isAfter(lens.knownAt())
                && (retractedAt == null || retractedAt.isAfter(lens.knownAt()))
                && !day().isAfter(lens.asOf());
    }

    /** Whether it tells that an entry was taken back, and nothing that happened to the person. */
    public boolean isRetraction() {
        return type.equals("entry-retracted");
    }

    /** The first day on which it is certain. */
    public LocalDate day() {
        LocalDate recorded = recordedAt.atZone(ZoneOffset.UTC).toLocalDate();
        return on == null ? recorded : on.effectiveDay().orElse(recorded);
    }

    @Override
    public String toString() {
        return "Told[" + type + " " + id + "]";
    }
}
