package org.habeas.platform.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The query of a read, checked against what the resource knows. */
public final class Query {
    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int LAST_YEAR = 9999;

    private final MultivaluedMap<String, String> parameters;

    /** Refuses a parameter that is not known here or is given twice. */
    public Query(UriInfo uri, Collection<String> known) {
        parameters = uri.getQueryParameters();
        Set<String> allowed = new HashSet<>(known);
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            if (!allowed.contains(parameter.getKey())) {
                throw Refusal.malformed(
                        "unknown-parameter",
                        "A query parameter is not known here. Known are: "
                                + String.join(", ", allowed.stream().sorted().toList())
                                + ".");
            }
            if (parameter.getValue().size() > 1) {
                throw Refusal.malformed("repeated-parameter", "Give a query parameter once.");
            }
            if (parameter.getValue().getFirst().indexOf('\0') >= 0) {
                throw Refusal.malformed("invalid-parameter", "A parameter is a text.");
            }
        }
    }

    /** The value of a parameter. */
    public @Nullable String text(String name) {
        return parameters.getFirst(name);
    }

    /** The value of a parameter that can only be one of these words. */
    public @Nullable String word(String name, List<String> words) {
        String value = text(name);
        if (value != null && !words.contains(value)) {
            throw Refusal.malformed(
                    "invalid-parameter", name + " can be: " + String.join(", ", words) + ".");
        }
        return value;
    }

    /** The day asked for. */
    public @Nullable LocalDate day(String name) {
        String value = text(name);
        try {
            return value == null ? null : ours(LocalDate.parse(value));
        } catch (DateTimeException e) {
            throw Refusal.malformed("invalid-parameter", name + " is a date such as 2018-04-28.");
        }
    }

    /** The instant asked for. */
    public @Nullable Instant instant(String name) {
        String value = text(name);
        try {
            Instant instant = value == null ? null : Instant.parse(value);
            if (instant != null) {
                ours(LocalDate.ofInstant(instant, ZoneOffset.UTC));
            }
            return instant;
        } catch (DateTimeException e) {
            throw Refusal.malformed(
                    "invalid-parameter", name + " is an instant such as 2026-05-01T12:00:00Z.");
        }
    }

    /** A day that the database knows, too. */
    private static LocalDate ours(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of our era");
        }
        return day;
    }

    /** How many items a page has: 1 to 200. */
    public int limit() {
        String value = text("limit");
        try {
            int limit = value == null ? USUAL : Integer.parseInt(value);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw Refusal.malformed("invalid-parameter", "limit is a number from 1 to 200.");
        }
        throw Refusal.malformed("invalid-parameter", "limit is a number from 1 to 200.");
    }

    /** Where the page begins. */
    public @Nullable UUID cursor() {
        return Cursor.read(text("cursor"));
    }

    /** Whether only the number is wanted. */
    public boolean countOnly() {
        String count = text("count");
        if (count != null && !count.equals("only")) {
            throw Refusal.malformed("invalid-parameter", "count can be: only.");
        }
        return count != null;
    }

    /** The filters that are set, by name. */
    public Map<String, String> filters(Collection<String> names) {
        Map<String, String> set = new LinkedHashMap<>();
        for (String name : names) {
            String value = text(name);
            if (value != null) {
                set.put(name, value);
            }
        }
        return set;
    }
}
