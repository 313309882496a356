package org.habeas.gateway.partner;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.Cursor;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Idempotency;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Reader;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Partners over HTTP, for administrators. */
@Path("/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
@RolesAllowed(Roles.ADMINISTRATOR)
class PartnerResource {
    private static final String ID = "{id: [0-9a-fA-F-]{36}}";
    private static final String PRIVATE = "private, no-store";

    private final Partners partners;
    private final Agreements agreements;
    private final Reader reader;
    private final ObjectMapper mapper;

    PartnerResource(Partners partners, Agreements agreements, Reader reader, ObjectMapper mapper) {
        this.partners = partners;
        this.agreements = agreements;
        this.reader = reader;
        this.mapper = mapper;
    }

    /** How the list looks on the wire. */
    @Schema(name = "PartnerPage")
    record PartnerPage(List<PartnerView> items, @Nullable String next) {}

    @GET
    @Operation(operationId = "listPartners", summary = "The partners and what has been agreed")
    @APIResponse(
            responseCode = "200",
            description = "A page of partners",
            content = @Content(schema = @Schema(implementation = PartnerPage.class)))
    public Response list(@Context UriInfo uri) {
        Query query = new Query(uri, List.of("limit", "cursor"));
        int limit = query.limit();
        List<PartnerView> found = partners.after(query.cursor(), limit + 1);
        List<PartnerView> items = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit
                        ? "/v1/partners?limit="
                                + limit
                                + "&cursor="
                                + Cursor.after(items.getLast().id())
                        : null;
        Response.ResponseBuilder answer =
                Response.ok(new Page<>(items, next)).header(HttpHeaders.CACHE_CONTROL, PRIVATE);
        return next == null
                ? answer.build()
                : answer.header("Link", "<" + next + ">; rel=\"next\"").build();
    }

    @POST
    @Operation(
            operationId = "createPartner",
            summary = "Enters a partner with its agreement",
            description =
                    "Repeated with the same Idempotency-Key it enters no second one and answers the"
                            + " partner as it is now.")
    @APIResponse(
            responseCode = "201",
            description = "The partner",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public Response enter(
            @HeaderParam("Idempotency-Key") @Nullable String once, @Nullable @Valid Terms terms) {
        Partners.Entered entered = partners.enter(present(terms), reader.name(), once);
        Response answer = created(entered.partner());
        return entered.before()
                ? Response.fromResponse(answer).header(Idempotency.REPLAYED, "true").build()
                : answer;
    }

    @GET
    @Path(ID)
    @Operation(operationId = "getPartner", summary = "One partner")
    @APIResponse(
            responseCode = "200",
            description = "The partner",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.ok(), partners.one(id));
    }

    @PUT
    @Path(ID)
    @Operation(
            operationId = "putPartner",
            summary = "Changes a partner, or enters it under an id of your own",
            description =
                    "With If-Match: puts new terms in place of those that were read. With"
                            + " If-None-Match: * it enters a partner. An agreement ends with the day"
                            + " valid_until; from then on its clients read what is public.")
    @APIResponse(
            responseCode = "200",
            description = "The partner as it is now",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    @APIResponse(responseCode = "201", description = "The partner, entered")
    public Response put(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Nullable @Valid Terms terms) {
        Terms wanted = present(terms);
        if (ifMatch == null && "*".equals(ifNoneMatch)) {
            return created(partners.enter(id, wanted, reader.name()));
        }
        Partners.Changed changed =
                partners.change(id, wanted, reader.name(), known -> require(ifMatch, known));
        changed.clientsBefore().forEach(agreements::forget);
        changed.partner().clientIds().forEach(agreements::forget);
        return answer(Response.ok(), changed.partner());
    }

    private Response created(PartnerView partner) {
        partner.clientIds().forEach(agreements::forget);
        return answer(
                Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, "/v1/partners/" + partner.id()),
                partner);
    }

    private Response answer(Response.ResponseBuilder answer, PartnerView partner) {
        byte[] body = Json.bytes(mapper, partner);
        return answer.entity(body)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag(ETags.of(body)))
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }

    private void require(@Nullable String ifMatch, PartnerView known) {
        if (ifMatch == null) {
            throw Refusal.unconditional("Send If-Match with the ETag of what you have read.");
        }
        if (!ifMatch.strip().equals("\"" + ETags.of(Json.bytes(mapper, known)) + "\"")) {
            throw Refusal.stale("It has changed since you read it.");
        }
    }

    /** JAX-RS hands in null for an empty body or the JSON word null. */
    private static Terms present(@Nullable Terms body) {
        if (body == null) {
            throw Refusal.malformed("body-missing", "Send a JSON object.");
        }
        return body;
    }
}
