package org.habeas.gateway.receipt;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.gateway.caller.Asking;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Acknowledgements of tombstones, and the report of those that are overdue. */
@Path("/v1/changes")
@Tag(name = "changes")
@RunOnVirtualThread
class ReceiptResource {
    private final Acknowledgements acknowledgements;
    private final Asking asking;

    ReceiptResource(Acknowledgements acknowledgements, Asking asking) {
        this.acknowledgements = acknowledgements;
        this.asking = asking;
    }

    /** The receipts of tombstones that have been carried out. */
    record Acknowledging(@NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> receipts) {}

    @POST
    @Path("/acknowledgements")
    @Authenticated
    @Operation(
            operationId = "acknowledgeTombstones",
            summary = "Say that what was to be forgotten is forgotten")
    public Response acknowledge(@NotNull @Valid Acknowledging body) {
        acknowledgements.acknowledge(holder(), asking.caller().subject(), body.receipts());
        return Response.noContent().build();
    }

    @GET
    @Path("/acknowledgements")
    @Authenticated
    @Operation(
            operationId = "listOpenAcknowledgements",
            summary = "What you were told to forget and have not acknowledged")
    public RestResponse<Page<OpenReceipt>> open(@Context UriInfo uri) {
        Query query = new Query(uri, List.of("cursor", "limit"));
        return fresh(acknowledgements.open(holder(), query.cursor(), query.limit()));
    }

    @GET
    @Path("/overdue")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "listOverdueAcknowledgements",
            summary = "Who has not acknowledged in time what they were told to forget")
    public RestResponse<Page<OverdueReceipt>> overdue(@Context UriInfo uri) {
        Query query = new Query(uri, List.of("holder", "cursor", "limit"));
        return fresh(acknowledgements.overdue(query.text("holder"), query.cursor(), query.limit()));
    }

    @GET
    @Path("/holders")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "listCopyHolders",
            summary = "Who keeps a copy, when they last asked for changes, and what they owe")
    public RestResponse<Page<CopyHolder>> holders(@Context UriInfo uri) {
        new Query(uri, List.of());
        return fresh(new Page<>(acknowledgements.holders(), null));
    }

    private Holder holder() {
        return Holder.of(asking.caller())
                .orElseThrow(() ->
                        Refusal.forbidden("no-holder", "Only who keeps a copy acknowledges."));
    }

    private static <T> RestResponse<T> fresh(T body) {
        return RestResponse.ResponseBuilder.ok(body).header("Cache-Control", "no-store").build();
    }
}
