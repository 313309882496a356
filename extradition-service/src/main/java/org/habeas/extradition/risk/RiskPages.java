package org.habeas.extradition.risk;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.habeas.platform.http.Cursor;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What the query of a list asks, and the page that answers it. */
final class RiskPages {
    private final UriInfo uri;
    private final Query query;
    private final List<String> names;

    RiskPages(UriInfo uri, Collection<String> filters) {
        this.uri = uri;
        this.names = filters.stream().sorted().toList();
        List<String> known = new ArrayList<>(names);
        known.addAll(List.of("limit", "cursor"));
        if (!names.isEmpty()) {
            known.add("count");
        }
        this.query = new Query(uri, known);
    }

    /** The filters as they are stored: words in lower case, persons as ids. */
    Map<String, String> filters() {
        Map<String, String> filters = query.filters(names);
        filters.computeIfPresent("person_id", (name, value) -> id(value));
        filters.computeIfPresent("level", (name, value) -> value.toLowerCase(Locale.ROOT));
        filters.computeIfPresent("travel_level", (name, value) -> value.toLowerCase(Locale.ROOT));
        return filters;
    }

    private static String id(String value) {
        try {
            return UUID.fromString(value).toString();
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("invalid-parameter", "person_id is a UUID.");
        }
    }

    boolean countOnly() {
        return query.countOnly();
    }

    /** One more is asked for than the page has, which tells that there is a next one. */
    <T> Page<T> page(BiFunction<@Nullable UUID, Integer, List<T>> find, Function<T, UUID> key) {
        int limit = query.limit();
        List<T> found = find.apply(query.cursor(), limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, next(key.apply(items.getLast())));
    }

    private String next(UUID last) {
        String rest =
                UriBuilder.fromUri(uri.getRequestUri())
                        .replaceQueryParam("cursor", Cursor.after(last))
                        .build()
                        .getRawQuery();
        return uri.getRequestUri().getRawPath() + "?" + rest;
    }
}
