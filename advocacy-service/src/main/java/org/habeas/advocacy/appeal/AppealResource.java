package org.habeas.advocacy.appeal;

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
import org.habeas.platform.security.Roles;

@Path("/v1/appeals")
@Tag(name = "Appeals")
class AppealResource {
    private final DocketApi api;
    private final AppealDockets kind;

    AppealResource(DocketApi api, AppealDockets kind) {
        this.api = api;
        this.kind = kind;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        return api.list(kind, uri);
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response open(@Valid Opening<AppealHead, AppealAct> opening) {
        return api.open(kind, opening);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @Context UriInfo uri) {
        return api.one(kind, id, uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response put(@PathParam("id") UUID id, @Valid Opening<AppealHead, AppealAct> opening) {
        return api.put(kind, id, opening);
    }

    @POST
    @Path("{id}/entries")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response record(@PathParam("id") UUID id, @Valid EntryRequest<AppealAct> request) {
        return api.record(kind, id, request);
    }

    @PUT
    @Path("{id}/entries/{entry}")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response putEntry(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Valid EntryRequest<AppealAct> request) {
        return api.putEntry(kind, id, entry, request);
    }

    @GET
    @Path("{id}/entries/{entry}")
    public Response entry(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        return api.entry(kind, id, entry);
    }

    @POST
    @Path("{id}/entries/{entry}/retraction")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Response retract(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Valid Retraction retraction) {
        return api.retract(kind, id, entry, retraction);
    }
}
