package org.habeas.cases.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.DocketApi;
import org.habeas.platform.http.EntryRequest;
import org.habeas.platform.http.Opening;
import org.habeas.platform.http.Retraction;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Reader;
import org.jspecify.annotations.Nullable;

@Path("/v1/evidence-items")
@Tag(name = "Evidence items", description = "What shows what happened, and the files of it.")
class EvidenceResource {
    private final EvidenceKind kind;
    private final DocketApi api;
    private final Releasing releasing;
    private final Reader reader;

    EvidenceResource(EvidenceKind kind, DocketApi api, Releasing releasing, Reader reader) {
        this.kind = kind;
        this.api = api;
        this.releasing = releasing;
        this.reader = reader;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        return api.list(kind, uri);
    }

    @POST
    @RolesAllowed("reviewer")
    public Response open(@Valid Opening<EvidenceHead, EvidenceAct> opening) {
        return api.open(kind, hidden(opening));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @Context UriInfo uri) {
        return api.one(kind, id, uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("reviewer")
    public Response put(
            @PathParam("id") UUID id, @Valid Opening<EvidenceHead, EvidenceAct> opening) {
        return api.put(kind, id, hidden(opening));
    }

    @POST
    @Path("{id}/entries")
    @RolesAllowed("reviewer")
    public Response record(@PathParam("id") UUID id, @Valid EntryRequest<EvidenceAct> request) {
        admit(id, request);
        return api.record(kind, id, request);
    }

    @PUT
    @Path("{id}/entries/{entry}")
    @RolesAllowed("reviewer")
    public Response putEntry(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Valid EntryRequest<EvidenceAct> request) {
        admit(id, request);
        return api.putEntry(kind, id, entry, request);
    }

    @GET
    @Path("{id}/entries/{entry}")
    public Response entry(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        return api.entry(kind, id, entry);
    }

    @POST
    @Path("{id}/entries/{entry}/retraction")
    @RolesAllowed("reviewer")
    public Response retract(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Valid Retraction retraction) {
        return api.retract(kind, id, entry, retraction);
    }

    /** That an item exists is for named persons, whatever the request says. */
    private static Opening<EvidenceHead, EvidenceAct> hidden(
            @Nullable Opening<EvidenceHead, EvidenceAct> opening) {
        if (opening == null) {
            throw Refusal.malformed("body-missing", "Send a JSON object.");
        }
        Releasing.refuseMadeUp(opening.entries());
        return new Opening<>(opening.head(), Visibility.RESTRICTED, opening.entries());
    }

    private void admit(UUID id, @Nullable EntryRequest<EvidenceAct> request) {
        if (request != null) {
            Releasing.refuseMadeUp(List.of(request));
            releasing.admit(id, request.act(), reader.clearance());
        }
    }
}
