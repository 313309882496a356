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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.DocketApi;
import org.habeas.platform.http.EntryRequest;
import org.habeas.platform.http.Opening;
import org.habeas.platform.http.Retraction;
import org.habeas.platform.security.Reader;

@Path("/v1/tasks")
@Tag(name = "Tasks")
@RolesAllowed({"editor", "reviewer"})
class TaskResource {
    private final WorkQueue kind;
    private final TaskSearch search;
    private final DocketApi api;
    private final Reader reader;

    TaskResource(WorkQueue kind, TaskSearch search, DocketApi api, Reader reader) {
        this.kind = kind;
        this.search = search;
        this.api = api;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "The work queue of today, the most urgent first")
    @Parameter(name = "code", in = ParameterIn.QUERY, description = "What is asked")
    @Parameter(name = "assignee", in = ParameterIn.QUERY, description = "Who does it")
    @Parameter(name = "about", in = ParameterIn.QUERY, description = "The docket to look at")
    @Parameter(name = "rule", in = ParameterIn.QUERY, description = "The rule, such as R-02")
    @Parameter(name = "due_before", in = ParameterIn.QUERY, description = "Due before this day")
    public Response list(@Context UriInfo uri) {
        boolean isTravel =
                DocketApi.travel().stream().anyMatch(uri.getQueryParameters()::containsKey);
        return isTravel ? api.list(kind, uri) : api.search(uri, search);
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
        return api.record(kind, id, named(request));
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
        return api.putEntry(kind, id, entry, named(request));
    }

    @POST
    @Path("{id}/entries/{entry}/retraction")
    public Response retract(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Valid Retraction retraction) {
        return api.retract(kind, id, entry, retraction);
    }

    /** Who takes a task on need not spell their name. */
    private EntryRequest<TaskAct> named(EntryRequest<TaskAct> request) {
        return request != null && request.act() instanceof TaskAct.Assigned act && act.to() == null
                ? request.telling(new TaskAct.Assigned(reader.name()))
                : request;
    }
}
