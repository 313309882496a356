package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Supplier;
import org.habeas.docket.Lens;
import org.habeas.platform.http.DocketApi;
import org.habeas.platform.http.Lenses;
import org.habeas.platform.http.Query;
import org.habeas.platform.person.Erased;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Reading.Stored;
import org.habeas.platform.security.Reader;
import org.jspecify.annotations.Nullable;

/** Reads of one person, who may be found under another id by now. */
@ApplicationScoped
class PersonReads {
    private static final int PERMANENT_REDIRECT = 308;

    private final PersonKind kind;
    private final PersonTimeline timeline;
    private final Lenses lenses;
    private final DocketApi api;
    private final Erased erased;
    private final Reader reader;

    PersonReads(
            PersonKind kind,
            PersonTimeline timeline,
            Lenses lenses,
            DocketApi api,
            Erased erased,
            Reader reader) {
        this.erased = erased;
        this.reader = reader;
        this.kind = kind;
        this.timeline = timeline;
        this.lenses = lenses;
        this.api = api;
    }

    Response page(UUID person, UriInfo uri) {
        Lens lens = lenses.of(new Query(uri, DocketApi.travel()));
        Stored found = found(person, () -> api.found(kind, person, lens));
        return MergedPerson.in(found.body())
                .map(survivor -> redirect(found, "/v1/persons/" + survivor, uri))
                .orElseGet(() -> api.answer(person, lens, found));
    }

    Response timeline(UUID person, UriInfo uri, @Nullable String ifNoneMatch) {
        Query query = PersonTimeline.query(uri);
        Lens lens = lenses.of(query);
        Stored found = found(person, () -> api.found(kind, person, lens));
        return MergedPerson.in(found.body())
                .map(survivor -> redirect(found, "/v1/persons/" + survivor + "/timeline", uri))
                .orElseGet(() -> timeline.answer(person, lens, query, uri, ifNoneMatch));
    }

    /** 410 where there was somebody whom the reader could know of. */
    private Stored found(UUID person, Supplier<Stored> read) {
        try {
            return read.get();
        } catch (Refusal unknown) {
            erased.refuseReading(person, reader.clearance());
            throw unknown;
        }
    }

    /**
     * With the same query. The merge can be reversed, so it is asked for again each time; a
     * condition of the request is about a page and not about this.
     */
    private static Response redirect(Stored found, String path, UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return Response.status(PERMANENT_REDIRECT)
                .entity(found.body())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(found.etag())
                .header(HttpHeaders.LOCATION, query == null ? path : path + "?" + query)
                .header(HttpHeaders.VARY, "Authorization, Accept-Encoding")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
