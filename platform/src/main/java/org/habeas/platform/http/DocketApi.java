package org.habeas.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.EntryView;
import org.habeas.platform.register.Reading;
import org.habeas.platform.security.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What the resource of a docket kind does: the same paths, conditions and answers for every kind.
 */
@ApplicationScoped
public class DocketApi {
    private final Reading reading;
    private final DocketWrites writes;
    private final Lenses lenses;
    private final Reader reader;
    private final Conditions conditions;
    private final ObjectMapper mapper;

    DocketApi(
            Reading reading,
            DocketWrites writes,
            Lenses lenses,
            Reader reader,
            Conditions conditions,
            ObjectMapper mapper) {
        this.reading = reading;
        this.writes = writes;
        this.lenses = lenses;
        this.reader = reader;
        this.conditions = conditions;
        this.mapper = mapper;
    }

    /** {@code GET /v1/<kind>}: a page, as of today or another day. */
    public <H extends Record, A extends Act, S> Response list(
            DocketKind<H, A, S> kind, UriInfo uri) {
        return new DocketList<>(kind, uri, reading, lenses, reader, mapper)
                .answer(conditions.ifNoneMatch());
    }

    /** What a page of a list of another query asks for. */
    public record Paging(Visibility clearance, @Nullable UUID after, int limit) {}

    /**
     * A page of cards that a feature finds by a query of its own; it is asked for one more than the
     * page has, and knows what the reader may see.
     */
    public Response page(UriInfo uri, Function<Paging, List<Reading.Item>> find) {
        Query query = new Query(uri, List.of("limit", "cursor"));
        int limit = query.limit();
        Paging paging = new Paging(reader.clearance(), query.cursor(), limit + 1);
        return DocketList.page(
                find.apply(paging), limit, uri, reader, mapper, conditions.ifNoneMatch());
    }

    /** A list of a feature's own: by which filters, in which order, and how many there are. */
    public interface Search {
        /** The query parameters beside those of paging. */
        List<String> filterNames();

        /** The rows of a page in order. */
        List<Reading.Item> page(Query query, Paging paging);

        /** How many there are in all. */
        long count(Query query, Visibility clearance);
    }

    /** What a list of a feature's own finds: a page, or their number with {@code count=only}. */
    public Response search(UriInfo uri, Search search) {
        List<String> known = new ArrayList<>(search.filterNames());
        known.addAll(List.of("limit", "cursor", "count"));
        Query query = new Query(uri, known);
        if (query.countOnly()) {
            long count = search.count(query, reader.clearance());
            byte[] body = Json.bytes(mapper, Map.of("count", count));
            return Answers.read(body, ETags.of(body), reader.clearance(), conditions.ifNoneMatch());
        }
        int limit = query.limit();
        Paging paging = new Paging(reader.clearance(), query.cursor(), limit + 1);
        return DocketList.page(
                search.page(query, paging), limit, uri, reader, mapper, conditions.ifNoneMatch());
    }

    /** {@code GET /v1/<kind>/<id>}. */
    public <H extends Record, A extends Act, S> Response one(
            DocketKind<H, A, S> kind, UUID id, UriInfo uri) {
        Lens lens = lenses.of(new Query(uri, Lenses.PARAMETERS));
        return answer(id, lens, found(kind, id, lens));
    }

    /** What the lens shows of a docket. */
    public <H extends Record, A extends Act, S> Reading.Stored found(
            DocketKind<H, A, S> kind, UUID id, Lens lens) {
        return (lens.isTravel()
                        ? reading.travelled(kind, id, lens)
                                .map(body -> new Reading.Stored(body, ETags.of(body)))
                        : reading.stored(kind, id, lens.clearance()))
                .orElseThrow(() -> Refusal.unknown("docket"));
    }

    /** The same for what a lens has found of a docket. */
    public Response answer(UUID docket, Lens lens, Reading.Stored found) {
        Response answer = answer(found);
        return lens.isTravel() || lens.clearance() != Visibility.PUBLIC
                ? answer
                : Answers.restsOn(docket, answer);
    }

    /** 200 with what was found, or 304 if the reader has it. */
    public Response answer(Reading.Stored found) {
        return Answers.read(
                found.body(), found.etag(), reader.clearance(), conditions.ifNoneMatch());
    }

    /** {@code GET /v1/<kind>/<id>/entries/<entry>}. */
    public Response entry(DocketKind<?, ?, ?> kind, UUID id, UUID entryId) {
        EntryView entry = writes.entry(kind, id, entryId, reader.clearance());
        byte[] body = Json.bytes(mapper, entry);
        return Answers.read(body, ETags.of(body), reader.clearance(), conditions.ifNoneMatch());
    }

    /** {@code POST /v1/<kind>}: opens a docket with an id of ours. */
    public <H extends Record, A extends Act, S> Response open(
            DocketKind<H, A, S> kind, Opening<H, A> opening) {
        return writes.open(kind, Ids.next(), present(opening), true);
    }

    /**
     * {@code PUT /v1/<kind>/<id>} with {@code If-None-Match: *}: opens it with an id of the client.
     */
    public <H extends Record, A extends Act, S> Response put(
            DocketKind<H, A, S> kind, UUID id, Opening<H, A> opening) {
        conditions.requireCreation();
        return writes.open(kind, id, present(opening), false);
    }

    /**
     * {@code POST /v1/<kind>/<id>/entries}: 201 with the entry, the state before and after, the
     * events.
     */
    public <H extends Record, A extends Act, S> Response record(
            DocketKind<H, A, S> kind, UUID id, EntryRequest<A> request) {
        return writes.record(kind, id, present(request).with(Ids.next()), true);
    }

    /** {@code PUT /v1/<kind>/<id>/entries/<entry>} with {@code If-None-Match: *}. */
    public <H extends Record, A extends Act, S> Response putEntry(
            DocketKind<H, A, S> kind, UUID id, UUID entryId, EntryRequest<A> request) {
        conditions.requireCreation();
        return writes.record(kind, id, present(request).with(entryId), false);
    }

    /** {@code POST /v1/<kind>/<id>/entries/<entry>/retraction} with {@code If-Match}. */
    public <H extends Record, A extends Act, S> Response retract(
            DocketKind<H, A, S> kind, UUID id, UUID entryId, Retraction retraction) {
        return writes.retract(kind, id, entryId, present(retraction));
    }

    /** JAX-RS hands in null for an empty body or the JSON word null. */
    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.malformed("body-missing", "Send a JSON object.");
        }
        return body;
    }

    /** The query parameters that every docket knows. */
    public static List<String> travel() {
        return Lenses.PARAMETERS;
    }
}
