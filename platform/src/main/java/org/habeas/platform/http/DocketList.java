package org.habeas.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.DayIndex;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Reading;
import org.habeas.platform.register.Reading.Item;
import org.habeas.platform.security.Reader;
import org.jspecify.annotations.Nullable;

/** One request for a list. */
final class DocketList<H extends Record, A extends Act, S> {
    private static final List<String> COMMON = List.of("person_id", "status");
    private static final List<String> PAGING = List.of("limit", "cursor", "count");

    private final DocketKind<H, A, S> kind;
    private final UriInfo uri;
    private final Reading reading;
    private final Lens lens;
    private final Reader reader;
    private final Query query;
    private final List<String> filterNames;
    private final ObjectMapper mapper;

    DocketList(
            DocketKind<H, A, S> kind,
            UriInfo uri,
            Reading reading,
            Lenses lenses,
            Reader reader,
            ObjectMapper mapper) {
        this.kind = kind;
        this.uri = uri;
        this.reading = reading;
        this.reader = reader;
        this.mapper = mapper;
        filterNames = new ArrayList<>(COMMON);
        filterNames.addAll(kind.filterNames());
        List<String> known = new ArrayList<>(filterNames);
        known.addAll(PAGING);
        known.addAll(Lenses.PARAMETERS);
        query = new Query(uri, known);
        query.word("status", kind.statuses());
        lens = lenses.of(query);
    }

    Response answer(@Nullable String ifNoneMatch) {
        Map<String, String> filters = query.filters(filterNames);
        if (query.countOnly()) {
            return count(filters, ifNoneMatch);
        }
        int limit = query.limit();
        UUID after = query.cursor();
        List<Item> found = found(filters, after, limit + 1);
        return page(found, limit, uri, reader, mapper, ifNoneMatch);
    }

    /** A page of what was found; one more than the limit tells that there is a next page. */
    static Response page(
            List<Item> found,
            int limit,
            UriInfo uri,
            Reader reader,
            ObjectMapper mapper,
            @Nullable String ifNoneMatch) {
        boolean more = found.size() > limit;
        List<Item> items = more ? found.subList(0, limit) : found;
        String next = more ? next(uri, items.getLast().id()) : null;
        byte[] body = body(items, next, mapper);
        Response answer = Answers.read(body, ETags.of(body), reader.clearance(), ifNoneMatch);
        if (next != null) {
            answer.getHeaders().add("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer;
    }

    private List<Item> found(Map<String, String> filters, @Nullable UUID after, int limit) {
        DayIndex days = kind.days();
        if (days != null && isForIndex(days, filters, lens)) {
            List<UUID> ids = days.ids(filters, when(), after, limit);
            return lens.isTravel()
                    ? reading.travelled(kind, ids, lens)
                    : reading.stored(kind, ids, lens.clearance());
        }
        return lens.isTravel()
                ? reading.travelledPage(kind, filters, lens, after, limit)
                : reading.page(kind, filters, lens.clearance(), after, limit);
    }

    private static boolean isForIndex(DayIndex days, Map<String, String> filters, Lens lens) {
        return (lens.isTravel() || !filters.isEmpty()) && days.knows(filters.keySet());
    }

    private DayIndex.When when() {
        return new DayIndex.When(lens.clearance(), lens.asOf(), query.instant("known_at"));
    }

    private Response count(Map<String, String> filters, @Nullable String ifNoneMatch) {
        byte[] body = Json.bytes(mapper, Map.of("count", count(filters)));
        return Answers.read(body, ETags.of(body), reader.clearance(), ifNoneMatch);
    }

    private long count(Map<String, String> filters) {
        DayIndex days = kind.days();
        if (days != null && isForIndex(days, filters, lens)) {
            return days.count(filters, when());
        }
        if (lens.isTravel()) {
            throw Refusal.malformed("invalid-parameter", "count=only tells of today only.");
        }
        return reading.count(kind, filters, lens.clearance());
    }

    private static String next(UriInfo uri, UUID last) {
        String query =
                UriBuilder.fromUri(uri.getRequestUri())
                        .replaceQueryParam("cursor", Cursor.after(last))
                        .build()
                        .getRawQuery();
        return uri.getRequestUri().getRawPath() + "?" + query;
    }

    /** The stored cards are JSON already; they are joined, not parsed. */
    private static byte[] body(List<Item> items, @Nullable String next, ObjectMapper mapper) {
        StringBuilder json = new StringBuilder("{\"items\":[");
        for (int i = 0; i < items.size(); i++) {
            json.append(i == 0 ? "" : ",")
                    .append(new String(items.get(i).body(), StandardCharsets.UTF_8));
        }
        json.append(']');
        if (next != null) {
            json.append(",\"next\":").append(Json.text(mapper, next));
        }
        return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }
}
