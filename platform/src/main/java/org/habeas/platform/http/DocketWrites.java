package org.habeas.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.EntryView;
import org.habeas.platform.register.Reading;
import org.habeas.platform.register.Recorded;
import org.habeas.platform.register.Recording;
import org.habeas.platform.register.Recording.Draft;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.Reader;

/** One write is one transaction: the idempotency key, the entries, their views and their events. */
@ApplicationScoped
class DocketWrites {
    private final Recording recording;
    private final Register register;
    private final Reading reading;
    private final Idempotency idempotency;
    private final Conditions conditions;
    private final Reader reader;
    private final ObjectMapper mapper;

    DocketWrites(
            Recording recording,
            Register register,
            Reading reading,
            Idempotency idempotency,
            Conditions conditions,
            Reader reader,
            ObjectMapper mapper) {
        this.recording = recording;
        this.register = register;
        this.reading = reading;
        this.idempotency = idempotency;
        this.conditions = conditions;
        this.reader = reader;
        this.mapper = mapper;
    }

    @Transactional
    <H extends Record, A extends Act, S> Response open(
            DocketKind<H, A, S> kind, UUID id, Opening<H, A> opening, boolean isPost) {
        return once(
                "open " + kind.name() + (isPost ? "" : id),
                opening,
                () -> opened(kind, id, opening));
    }

    private <H extends Record, A extends Act, S> Response opened(
            DocketKind<H, A, S> kind, UUID id, Opening<H, A> opening) {
        recording.open(
                kind,
                id,
                opening.head(),
                opening.visibility(),
                opening.entries().stream().map(DocketWrites::draft).toList(),
                reader.clearance(),
                reader.name());
        Reading.Stored stored = stored(kind, id);
        return created(kind, id.toString(), stored.body(), stored.etag());
    }

    @Transactional
    <H extends Record, A extends Act, S> Response record(
            DocketKind<H, A, S> kind, UUID id, EntryRequest<A> request, boolean isPost) {
        String operation = "record " + kind.name() + "/" + id + (isPost ? "" : request.id());
        EntryRequest<A> asked = isPost ? request.anonymous() : request;
        return once(operation, asked, () -> recorded(kind, id, request));
    }

    private <H extends Record, A extends Act, S> Response recorded(
            DocketKind<H, A, S> kind, UUID id, EntryRequest<A> request) {
        if (conditions.isConditional()) {
            conditions.checkMatch(stored(kind, id).etag());
        }
        Draft<A> draft = draft(request);
        Recorded recorded = recording.record(kind, id, draft, reader.clearance(), reader.name());
        return created(
                kind,
                id + "/entries/" + draft.id(),
                Json.bytes(mapper, recorded),
                stored(kind, id).etag());
    }

    @Transactional
    <H extends Record, A extends Act, S> Response retract(
            DocketKind<H, A, S> kind, UUID id, UUID entryId, Retraction retraction) {
        return once(
                "retract " + kind.name() + "/" + id + "/" + entryId,
                retraction,
                () -> retracted(kind, id, entryId, retraction));
    }

    private <H extends Record, A extends Act, S> Response retracted(
            DocketKind<H, A, S> kind, UUID id, UUID entryId, Retraction retraction) {
        conditions.requireMatch(stored(kind, id).etag());
        Recorded recorded =
                recording.retract(
                        kind, id, entryId, retraction.reason(), reader.clearance(), reader.name());
        return Response.ok(Json.bytes(mapper, recorded), MediaType.APPLICATION_JSON_TYPE)
                .tag(stored(kind, id).etag())
                .build();
    }

    EntryView entry(DocketKind<?, ?, ?> kind, UUID id, UUID entryId, Visibility clearance) {
        Lens lens = register.today(clearance);
        return recording
                .entry(kind, id, entryId, clearance)
                .map(entry -> EntryView.of(entry, lens))
                .orElseThrow(() -> Refusal.unknown("entry"));
    }

    private Response once(String operation, Object request, Supplier<Response> write) {
        return idempotency.once(
                reader.name() + " " + reader.clearance(),
                conditions.idempotencyKey(),
                operation,
                request,
                write);
    }

    /**
     * What the writer would read now; a docket above the writer's own clearance answers nothing.
     */
    private Reading.Stored stored(DocketKind<?, ?, ?> kind, UUID id) {
        return reading.stored(kind, id, reader.clearance())
                .orElseThrow(() -> Refusal.unknown("docket"));
    }

    private static <A extends Act> Draft<A> draft(EntryRequest<A> request) {
        return new Draft<>(
                request.id() == null ? Ids.next() : request.id(),
                request.act(),
                request.when(),
                request.visibility(),
                List.copyOf(request.sources()),
                request.standing(),
                request.corrects(),
                request.standingReason());
    }

    private static Response created(
            DocketKind<?, ?, ?> kind, String path, byte[] body, String etag) {
        return Response.created(URI.create("/v1/" + kind.name() + "/" + path))
                .entity(body)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(etag)
                .build();
    }
}
