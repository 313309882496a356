package org.habeas.cases.person;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.PersonName;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.Cursor;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Reader;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/persons?q=}: persons by any spelling of a name, the best match first. */
@ApplicationScoped
class PersonSearch {
    private static final String TEXT = "q";

    private final PersonKind kind;
    private final PersonMatches matches;
    private final Reader reader;
    private final ObjectMapper mapper;

    PersonSearch(PersonKind kind, PersonMatches matches, Reader reader, ObjectMapper mapper) {
        this.kind = kind;
        this.matches = matches;
        this.reader = reader;
        this.mapper = mapper;
    }

    static boolean isAsked(UriInfo uri) {
        return uri.getQueryParameters().containsKey(TEXT);
    }

    /** Names and ids elsewhere have no day: who is sought by one is found as of today. */
    static void checkTravel(UriInfo uri) {
        var asked = uri.getQueryParameters().keySet();
        boolean travels = asked.contains("as_of") || asked.contains("known_at");
        if (travels && (isAsked(uri) || isByIdAndDay(asked))) {
            throw Refusal.malformed(
                    "invalid-parameter",
                    "as_of and known_at do not go with q, nor with external_id beside filters that"
                            + " have a day.");
        }
    }

    private static boolean isByIdAndDay(Set<String> asked) {
        return asked.contains(PersonKind.EXTERNAL_ID)
                && PersonWords.FILTERS.stream().anyMatch(asked::contains);
    }

    /** A word that no filter knows is a mistake, and not nobody. */
    static void checkWords(UriInfo uri) {
        for (String filter : PersonWords.FILTERS) {
            String value = uri.getQueryParameters().getFirst(filter);
            if (value != null) {
                PersonWords.check(filter, value);
            }
        }
    }

    /**
     * No list of supporters of a banned organisation, for nobody ({@code domain-model.md E.4.2}).
     */
    static void checkHarmless(UriInfo uri) {
        PersonWords.checkHarmless(uri.getQueryParameters().getFirst("category"));
    }

    Response answer(UriInfo uri, @Nullable String ifNoneMatch) {
        List<String> known = new ArrayList<>(kind.filterNames());
        known.addAll(List.of(TEXT, "limit", "cursor", "count"));
        Query query = new Query(uri, known);
        Map<String, String> filters = query.filters(kind.filterNames());
        List<PersonMatches.Match> found =
                matches.of(text(query), filters(filters), reader.clearance());
        if (query.countOnly()) {
            return read(Json.bytes(mapper, Map.of("count", found.size())), ifNoneMatch);
        }
        int from = after(query.cursor(), found);
        int to = Math.min(found.size(), from + query.limit());
        String next = to < found.size() ? next(uri, found.get(to - 1).person()) : null;
        Response answer = read(page(found.subList(from, to), next), ifNoneMatch);
        if (next != null) {
            answer.getHeaders().add("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer;
    }

    private Response read(byte[] body, @Nullable String ifNoneMatch) {
        return Answers.read(body, ETags.of(body), reader.clearance(), ifNoneMatch);
    }

    private String text(Query query) {
        String text = query.text(TEXT);
        if (text == null || text.isBlank() || text.length() > PersonName.LONGEST) {
            throw Refusal.malformed(
                    "invalid-parameter", "q is a name of 1 to " + PersonName.LONGEST + " letters.");
        }
        return text;
    }

    private String filters(Map<String, String> filters) {
        return Json.text(
                mapper,
                filters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
    }

    private byte[] page(List<PersonMatches.Match> found, @Nullable String next) {
        String items =
                found.stream()
                        .map(match -> new String(match.card(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining(",", "{\"items\":[", "]"));
        String more = next == null ? "" : ",\"next\":" + Json.text(mapper, next);
        return (items + more + "}").getBytes(StandardCharsets.UTF_8);
    }

    /** The page after that person; the ranking is made anew, so it goes on where it would now. */
    private static int after(@Nullable UUID last, List<PersonMatches.Match> found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).person().equals(last)) {
                return i + 1;
            }
        }
        return last == null ? 0 : found.size();
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
