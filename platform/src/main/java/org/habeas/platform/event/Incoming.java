package org.habeas.platform.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Whether one of these persons is whom it is about, or one whom it names by a field. */
    boolean isAboutAny(Set<UUID> persons) {
        return persons.stream()
                .map(UUID::toString)
                .anyMatch(person ->
                        payload.properties().stream()
                                .anyMatch(field -> field.getValue().asText().equals(person)));
    }

    /** The same event, with these persons left out of what it lists. */
    Incoming without(Set<UUID> persons) {
        Set<String> ids = persons.stream().map(UUID::toString).collect(Collectors.toSet());
        JsonNode rest = payload.deepCopy();
        leaveOut(rest, ids);
        return new Incoming(
                id,
                service,
                type,
                at,
                personId,
                docketId,
                docketKind,
                entryId,
                on,
                visibility,
                stateBefore,
                stateAfter,
                rest,
                mapper);
    }

    private static void leaveOut(JsonNode json, Set<String> ids) {
        if (json instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (ids.contains(list.get(i).asText())) {
                    list.remove(i);
                }
            }
        }
        json.forEach(inside -> leaveOut(inside, ids));
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
