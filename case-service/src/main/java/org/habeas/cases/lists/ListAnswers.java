package org.habeas.cases.lists;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.cases.person.PersonWords;
import org.habeas.docket.Lens;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.Cursor;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Lenses;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.DayIndex.When;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of a list and answers it. */
@ApplicationScoped
class ListAnswers {
    private static final List<String> FILTERS = List.of("category", "custody", "state", "group");
    private static final List<String> KNOWN =
            List.of(
                    "category",
                    "custody",
                    "state",
                    "group",
                    "as_of",
                    "known_at",
                    "limit",
                    "cursor",
                    "count");
    private static final int PAGE = 200;

    private final ListPages pages;
    private final Lenses lenses;
    private final ObjectMapper mapper;

    ListAnswers(ListPages pages, Lenses lenses, ObjectMapper mapper) {
        this.pages = pages;
        this.lenses = lenses;
        this.mapper = mapper;
    }

    Response answer(ListDefinition list, UriInfo uri, @Nullable String ifNoneMatch) {
        Query query = new Query(uri, KNOWN);
        Lens lens = lenses.of(query);
        When when = new When(lens.clearance(), lens.asOf(), query.instant("known_at"));
        Map<String, String> filters = filters(query);
        int limit = query.text("limit") == null ? PAGE : query.limit();
        UUID after = query.cursor();
        if (query.countOnly()) {
            Map<String, Long> count = Map.of("count", pages.count(list, filters, when));
            return read(Json.bytes(mapper, count), when, ifNoneMatch);
        }
        ListPages.Listing page = pages.page(list, filters, when, after, limit);
        String next = page.last() == null ? null : next(uri, page.last());
        byte[] body = Json.bytes(mapper, ListView.of(list, page, when, next));
        Response answer = read(body, when, ifNoneMatch);
        if (next != null) {
            answer.getHeaders().add("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer;
    }

    private static Map<String, String> filters(Query query) {
        Map<String, String> filters = query.filters(FILTERS);
        PersonWords.checkHarmless(filters.get("category"));
        filters.forEach(PersonWords::check);
        return filters;
    }

    private static Response read(byte[] body, When when, @Nullable String ifNoneMatch) {
        return Answers.read(body, ETags.of(body), when.clearance(), ifNoneMatch);
    }

    private static String next(UriInfo uri, UUID last) {
        String query =
                UriBuilder.fromUri(uri.getRequestUri())
                        .replaceQueryParam("cursor", Cursor.after(last))
                        .build()
                        .getRawQuery();
        return uri.getRequestUri().getRawPath() + "?" + query;
    }
}
