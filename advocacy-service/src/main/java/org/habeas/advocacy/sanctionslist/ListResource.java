package org.habeas.advocacy.sanctionslist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.security.Reader;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/v1/sanctions-lists")
@Tag(name = "Sanctions lists", description = "Published lists, compared with what was proposed.")
class ListResource {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    private final PublishedLists lists;
    private final ListImports imports;
    private final ListReading reading;
    private final Reader reader;

    ListResource(PublishedLists lists, ListImports imports, ListReading reading, Reader reader) {
        this.lists = lists;
        this.imports = imports;
        this.reading = reading;
        this.reader = reader;
    }

    /** The lists that can be read. */
    record Known(List<PublishedList> items) {}

    /** The files of a list that were read, the newest first. */
    record Read(List<ListImport> items) {}

    @GET
    public Known list() {
        return new Known(lists.all());
    }

    @GET
    @Path("{list}/imports")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    public Read imports(@PathParam("list") String list) {
        return new Read(imports.newest(lists.of(list).id()).stream().toList());
    }

    @POST
    @Path("{list}/imports")
    @Consumes({CSV, NDJSON, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    @Operation(
            summary = "Reads a list as it is published",
            description =
                    "What is like a target of a proposal is put before staff; nothing is adopted or"
                            + " lifted by it. A file that cannot be read to its end changes nothing.")
    @Shows(ListImport.class)
    public Response read(
            @PathParam("list") String list,
            @HeaderParam("Content-Type") @Nullable MediaType type,
            InputStream body) {
        PublishedList meant = lists.of(list);
        ListReading.Outcome outcome = reading.read(meant, format(meant, type), body, reader.name());
        return Response.status(outcome.isNew() ? 201 : 200)
                .entity(outcome.kept())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static ListFormat format(PublishedList list, @Nullable MediaType type) {
        if (type == null) {
            throw new NotSupportedException();
        }
        return switch (type.getType() + "/" + type.getSubtype()) {
            case CSV -> list.csv();
            case NDJSON -> ListFormat.SIMPLE_NDJSON;
            default -> xml(list);
        };
    }

    private static ListFormat xml(PublishedList list) {
        if (list.xml() == null) {
            throw new NotSupportedException(
                    Response.status(415).header(HttpHeaders.ACCEPT, CSV + ", " + NDJSON).build());
        }
        return list.xml();
    }
}
