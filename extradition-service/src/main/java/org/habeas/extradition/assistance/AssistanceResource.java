package org.habeas.extradition.assistance;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.DocketApi;
import org.habeas.platform.http.EntryRequest;
import org.habeas.platform.http.Opening;
import org.habeas.platform.http.Retraction;

@Path("/v1/legal-assistance-requests")
@Tag(name = "Legal assistance")
class AssistanceResource {
    private final LegalAssistanceRequests kind;
    private final DocketApi api;

    AssistanceResource(LegalAssistanceRequests kind, DocketApi api) {
        this.kind = kind;
        this.api = api;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        return api.list(kind, uri);
    }

    @POST
    @RolesAllowed({"editor", "reviewer"})
    public Response open(@Valid Opening<AssistanceHead, AssistanceAct> opening) {
        return api.open(kind, opening);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @Context UriInfo uri) {
        return api.one(kind, id, uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"editor", "reviewer"})
    public Response put(
            @PathParam("id") UUID id, @Valid Opening<AssistanceHead, AssistanceAct> opening) {
        return api.put(kind, id, opening);
    }

    @POST
    @Path("{id}/entries")
    @RolesAllowed({"editor", "reviewer"})
    public Response record(@PathParam("id") UUID id, @Valid EntryRequest<AssistanceAct> request) {
        return api.record(kind, id, request);
    }

    @GET
    @Path("{id}/entries/{entry}")
    public Response entry(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        return api.entry(kind, id, entry);
    }

    @PUT
    @Path("{id}/entries/{entry}")
    @RolesAllowed({"editor", "reviewer"})
    public Response putEntry(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Valid EntryRequest<AssistanceAct> request) {
        return api.putEntry(kind, id, entry, request);
    }

    @POST
    @Path("{id}/entries/{entry}/retraction")
    @RolesAllowed({"editor", "reviewer"})
    public Response retract(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Valid Retraction retraction) {
        return api.retract(kind, id, entry, retraction);
    }
}
