package org.habeas.gateway.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.Cursor;
import org.habeas.platform.http.Query;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/v1/audit-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Audit",
        description = "Who did what to the door and who read RESTRICTED data. For administrators.")
@RolesAllowed(Roles.ADMINISTRATOR)
class AuditResource {
    private final AuditReads reads;

    AuditResource(AuditReads reads) {
        this.reads = reads;
    }

    /** How the list looks on the wire. */
    @Schema(description = "A page of the audit.")
    record AuditPage(
            @Schema(description = "The newest first.", maxItems = 200) List<AuditRecord> items,
            @Schema(description = "The path of the next page; none on the last.", maxLength = 4000)
                    @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listAuditRecords",
            summary = "Lists what was done and what was read, the newest first",
            description = "Reading this is itself written down.")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Only lines of this kind.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "reading",
                                "administration_begun",
                                "administration",
                                "bulk_reading"
                            }))
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "Only what this subject did.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 300))
    @Parameter(
            name = "partner_id",
            in = ParameterIn.QUERY,
            description = "Only what was done for this partner.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "record_id",
            in = ParameterIn.QUERY,
            description = "Only what was done with this record.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "purpose",
            in = ParameterIn.QUERY,
            description = "Only what was done for this purpose.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 300))
    @Parameter(
            name = "trace_id",
            in = ParameterIn.QUERY,
            description = "Only what this request did.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 32))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Written at this instant or later.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(
            name = "until",
            in = ParameterIn.QUERY,
            description = "Written before this instant.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many lines.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "From the next of the page before.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 100))
    @APIResponse(
            responseCode = "200",
            description = "A page of the audit",
            content = @Content(schema = @Schema(implementation = AuditPage.class)))
    public Response list(@Context UriInfo uri) {
        List<String> known = new ArrayList<>(AuditFilter.NAMES);
        known.addAll(List.of("limit", "cursor"));
        Query query = new Query(uri, known);
        int limit = query.limit();
        List<AuditRecord> found = reads.page(AuditFilter.of(query), query.cursor(), limit + 1);
        List<AuditRecord> items = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? next(query, limit, items.getLast()) : null;
        return answer(new AuditPage(items, next));
    }

    private static String next(Query query, int limit, AuditRecord last) {
        UriBuilder next = UriBuilder.fromPath("/v1/audit-records");
        for (Map.Entry<String, String> filter : query.filters(AuditFilter.NAMES).entrySet()) {
            next.queryParam(filter.getKey(), "{" + filter.getKey() + "}");
        }
        return next.queryParam("limit", limit)
                .queryParam("cursor", Cursor.after(last.id()))
                .buildFromMap(Map.copyOf(query.filters(AuditFilter.NAMES)), true)
                .toString();
    }

    private static Response answer(AuditPage page) {
        Response.ResponseBuilder answer = Response.ok(page).header("Cache-Control", "no-store");
        if (page.next() != null) {
            answer.header("Link", "<" + page.next() + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
