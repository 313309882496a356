package org.habeas.cases.publishedcopy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.DocketApi;

@Path("/v1/published-copies")
@Tag(
        name = "Published copies",
        description = "Photos and documents that a reviewer released, with their credit.")
class PublishedCopyResource {
    private final PublishedCopyKind kind;
    private final DocketApi api;

    PublishedCopyResource(PublishedCopyKind kind, DocketApi api) {
        this.kind = kind;
        this.api = api;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        return api.list(kind, uri);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @Context UriInfo uri) {
        return api.one(kind, id, uri);
    }

    @GET
    @Path("{id}/entries/{entry}")
    public Response entry(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        return api.entry(kind, id, entry);
    }
}
