package org.habeas.extradition.task;

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

@Path("/v1/tasks")
@Tag(name = "Tasks")
@RolesAllowed({"editor", "reviewer"})
class TaskResource {
    private final WorkQueue kind;
    private final DocketApi api;

    TaskResource(WorkQueue kind, DocketApi api) {
        this.kind = kind;
        this.api = api;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        return api.list(kind, uri);
    }

    @POST
    public Response open(@Valid Opening<TaskHead, TaskAct> opening) {
        return api.open(kind, opening);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @Context UriInfo uri) {
        return api.one(kind, id, uri);
    }

    @PUT
    @Path("{id}")
    public Response put(@PathParam("id") UUID id, @Valid Opening<TaskHead, TaskAct> opening) {
        return api.put(kind, id, opening);
    }

    @POST
    @Path("{id}/entries")
    public Response record(@PathParam("id") UUID id, @Valid EntryRequest<TaskAct> request) {
        return api.record(kind, id, request);
    }

    @GET
    @Path("{id}/entries/{entry}")
    public Response entry(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        return api.entry(kind, id, entry);
    }

    @PUT
    @Path("{id}/entries/{entry}")
    public Response putEntry(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Valid EntryRequest<TaskAct> request) {
        return api.putEntry(kind, id, entry, request);
    }

    @POST
    @Path("{id}/entries/{entry}/retraction")
    public Response retract(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Valid Retraction retraction) {
        return api.retract(kind, id, entry, retraction);
    }
}
