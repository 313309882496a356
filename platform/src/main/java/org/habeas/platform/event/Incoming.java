package org.habeas.platform.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An event of another service, as far as every consumer reads it.
 *
 * @param service {@code case}, {@code proceeding} or {@code advocacy}
 * @param type without prefix and version
 * @param entryId the entry that caused it, or null when time did
 */
public record Incoming(
        UUID id,
        String service,
        String type,
        Instant at,
        @Nullable UUID personId,
        UUID docketId,
        String docketKind,
        @Nullable UUID entryId,
        @Nullable FuzzyDate on,
        Visibility visibility,
        String stateBefore,
        String stateAfter,
        JsonNode payload,
        ObjectMapper mapper) {

    /** The facts that the consumer reads; fields that it does not know are ignored. */
    public <T> T as(Class<T> facts) {
        try {
            return mapper.readerFor(facts)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(payload);
        } catch (IOException e) {
            throw new IllegalArgumentException("event of type " + type + " is not as agreed", e);
        }
    }

    /** Why an effect of this event exists. */
    public Cause cause(String rule) {
        return new Cause(rule, id, service, docketId, entryId == null ? id : entryId);
    }

    /** The person, for events that are about one. */
    public UUID person() {
        if (personId == null) {
            throw Refusal.malformed("event-without-person", "The event names no person.");
        }
        return personId;
    }

    /** The date it happened, or unknown. */
    public FuzzyDate when() {
        return on == null ? FuzzyDate.unknown() : on;
    }

    @Override
    public String toString() {
        return "Incoming[" + type + " " + id + "]";
    }
}
