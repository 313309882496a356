package org.habeas.cases.person;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.docket.Lens;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.DocketApi;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /v1/persons/<id>/timeline}: what happened to a person in every service, the oldest
 * first, in pages.
 */
@ApplicationScoped
class PersonTimeline {
    private static final List<String> OWN = List.of("from", "to", "kind", "limit", "cursor");

    private final PersonKind kind;
    private final PersonFiles files;
    private final ObjectMapper mapper;

    PersonTimeline(PersonKind kind, PersonFiles files, ObjectMapper mapper) {
        this.kind = kind;
        this.files = files;
        this.mapper = mapper;
    }

    /** The query, with what a timeline knows beside the day and the instant. */
    static Query query(UriInfo uri) {
        List<String> known = new ArrayList<>(DocketApi.travel());
        known.addAll(OWN);
        return new Query(uri, known);
    }

    /** One page, for a person whom the reader may know of. */
    @Transactional
    Response answer(UUID person, Lens lens, Query query, UriInfo uri, @Nullable String known) {
        List<TimelineItem> found =
                files.of(kind, person, lens).stream()
                        .flatMap(file -> TimelineItem.of(file).stream())
                        .filter(asked(query))
                        .toList();
        int to = Math.min(found.size(), query.limit());
        String next = to < found.size() ? next(uri, found.get(to - 1)) : null;
        byte[] body = Json.bytes(mapper, new Page<>(found.subList(0, to), next));
        Response answer = Answers.read(body, ETags.of(body), lens.clearance(), known);
        if (next != null) {
            answer.getHeaders().add("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer;
    }

    private static Predicate<TimelineItem> asked(Query query) {
        LocalDate from = query.day("from");
        LocalDate to = query.day("to");
        if (from != null && to != null && from.isAfter(to)) {
            throw Refusal.malformed("invalid-parameter", "from lies before to.");
        }
        String kind = query.text("kind");
        TimelineCursor after = TimelineCursor.read(query.text("cursor"));
        return item ->
                (from == null || !item.day().isBefore(from))
                        && (to == null || !item.day().isAfter(to))
                        && (kind == null || isOf(kind, item))
                        && (after == null || TimelineCursor.of(item).compareTo(after) > 0);
    }

    private static boolean isOf(String kind, TimelineItem item) {
        return item.docketKind().equals(kind) || item.what().equals(kind);
    }

    private static String next(UriInfo uri, TimelineItem last) {
        String query =
                UriBuilder.fromUri(uri.getRequestUri())
                        .replaceQueryParam("cursor", TimelineCursor.of(last).text())
                        .build()
                        .getRawQuery();
        return uri.getRequestUri().getRawPath() + "?" + query;
    }
}
