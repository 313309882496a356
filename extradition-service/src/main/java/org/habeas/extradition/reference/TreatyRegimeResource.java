package org.habeas.extradition.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.Cursor;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Treaty regimes over HTTP; they are public. */
@Path("/v1/treaty-regimes")
@Tag(name = "Reference data")
class TreatyRegimeResource {
    private final TreatyRegimes regimes;
    private final ObjectMapper mapper;
    private final Clock clock;

    TreatyRegimeResource(TreatyRegimes regimes, ObjectMapper mapper, Clock clock) {
        this.regimes = regimes;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A page; {@code coverage} says what it means that something is missing. */
    record Listed(List<TreatyRegime> items, @Nullable String next, String coverage) {
        static final String COVERAGE =
                "The regimes that this register knows of; others may apply. Dates that are not"
                        + " confirmed have to be checked with the authority named.";
    }

    @GET
    @Operation(summary = "Which instruments apply between two States, from when to when")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "One of the States")
    @Parameter(name = "other_state", in = ParameterIn.QUERY, description = "The other State")
    @Parameter(
            name = "as_of",
            in = ParameterIn.QUERY,
            description = "Only those in force on that day, or of which that is unknown")
    @Shows(Listed.class)
    public Response list(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Query query = new Query(uri, List.of("state", "other_state", "as_of", "limit", "cursor"));
        LocalDate day = query.day("as_of");
        List<TreatyRegime> found =
                regimes.of(query.text("state"), query.text("other_state"), orToday(day)).stream()
                        .filter(regime -> day == null || regime.inForce() != Holds.NO)
                        .toList();
        return answer(page(found, query, uri), ifNoneMatch);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One instrument between two States")
    @Parameter(name = "as_of", in = ParameterIn.QUERY, description = "In force on which day")
    @Shows(TreatyRegime.class)
    public Response one(
            @PathParam("id") UUID id,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        LocalDate day = new Query(uri, List.of("as_of")).day("as_of");
        return answer(
                regimes.one(id, orToday(day)).orElseThrow(() -> Refusal.unknown("treaty regime")),
                ifNoneMatch);
    }

    private static Listed page(List<TreatyRegime> found, Query query, UriInfo uri) {
        UUID after = query.cursor();
        int start =
                after == null
                        ? 0
                        : found.stream().map(TreatyRegime::id).toList().indexOf(after) + 1;
        int end = Math.min(start + query.limit(), found.size());
        List<TreatyRegime> items = found.subList(start, end);
        String next = end < found.size() ? next(uri, items.getLast().id()) : null;
        return new Listed(items, next, Listed.COVERAGE);
    }

    private static String next(UriInfo uri, UUID last) {
        String query =
                UriBuilder.fromUri(uri.getRequestUri())
                        .replaceQueryParam("cursor", Cursor.after(last))
                        .build()
                        .getRawQuery();
        return uri.getRequestUri().getRawPath() + "?" + query;
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(clock) : day;
    }

    private Response answer(Object view, @Nullable String ifNoneMatch) {
        byte[] body = Json.bytes(mapper, view);
        return Answers.read(body, ETags.of(body), Visibility.PUBLIC, ifNoneMatch);
    }
}
