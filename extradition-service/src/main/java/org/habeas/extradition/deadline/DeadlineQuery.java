package org.habeas.extradition.deadline;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Query;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which deadlines are asked for.
 *
 * @param day as of which
 * @param conditions by the name of the filter
 */
record DeadlineQuery(
        Visibility clearance,
        LocalDate day,
        Map<String, Object> conditions,
        @Nullable DueCursor after) {
    private static final List<String> KNOWN =
            List.of(
                    "person_id",
                    "docket_id",
                    "rule",
                    "state",
                    "due_before",
                    "due_after",
                    "as_of",
                    "limit",
                    "cursor",
                    "count");

    DeadlineQuery {
        conditions = Map.copyOf(conditions);
    }

    static Query known(UriInfo uri) {
        return new Query(uri, KNOWN);
    }

    static DeadlineQuery of(Query query, Visibility clearance, LocalDate today) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "person_id", id(query, "person_id"));
        put(conditions, "docket_id", id(query, "docket_id"));
        put(conditions, "rule", query.text("rule"));
        put(conditions, "state", state(query.text("state")));
        put(conditions, "due_before", query.day("due_before"));
        put(conditions, "due_after", query.day("due_after"));
        LocalDate day = query.day("as_of");
        return new DeadlineQuery(
                clearance,
                day == null ? today : day,
                conditions,
                DueCursor.read(query.text("cursor")));
    }

    /** One of them, or those that a feature asks for. */
    static DeadlineQuery where(
            Visibility clearance, LocalDate day, String name, @Nullable Object value) {
        return new DeadlineQuery(
                clearance, day, value == null ? Map.of() : Map.of(name, value), null);
    }

    /** The same with one condition more, if there is a value. */
    DeadlineQuery and(String name, @Nullable Object value) {
        Map<String, Object> more = new LinkedHashMap<>(conditions);
        put(more, name, value);
        return new DeadlineQuery(clearance, day, more, after);
    }

    private static void put(Map<String, Object> conditions, String name, @Nullable Object value) {
        if (value != null) {
            conditions.put(name, value);
        }
    }

    private static @Nullable UUID id(Query query, String name) {
        String value = query.text(name);
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("invalid-parameter", name + " is a UUID.");
        }
    }

    private static @Nullable String state(@Nullable String value) {
        if (value == null) {
            return null;
        }
        for (DeadlineState state : DeadlineState.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(value)) {
                return value;
            }
        }
        throw Refusal.malformed(
                "invalid-parameter",
                "state is one of: running, met, missed, extended, moot, not_computable.");
    }
}
