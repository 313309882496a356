package org.habeas.cases.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.cases.evidence.EvidenceFiles.Upload;
import org.habeas.cases.evidence.StoredFiles.Given;
import org.habeas.docket.Visibility;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Reader;
import org.jspecify.annotations.Nullable;

@Path("/v1/evidence-items/{id}/files")
@Tag(name = "Evidence items", description = "What shows what happened, and the files of it.")
class FileResource {
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    private final EvidenceFiles files;
    private final Reader reader;

    FileResource(EvidenceFiles files, Reader reader) {
        this.files = files;
        this.reader = reader;
    }

    /**
     * From what a copy is to be made.
     *
     * @param reason why it is wanted
     */
    record Derivation(FileVariant from, @NotBlank @Size(max = 500) String reason) {}

    @PUT
    @Path("{variant}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"editor", "reviewer"})
    @Shows(Receipt.class)
    public Response put(
            @PathParam("id") UUID id,
            @PathParam("variant") String variant,
            @HeaderParam("Content-Type") @Nullable MediaType type,
            @HeaderParam("Content-Encoding") @Nullable String coding,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            @HeaderParam("Repr-Digest") @Nullable String reprDigest,
            InputStream bytes) {
        String announced =
                ContentDigest.sha256(contentDigest)
                        .or(() -> ContentDigest.sha256(reprDigest))
                        .orElse(null);
        Upload upload = new Upload(named(type, coding), announced, bytes);
        return answer(files.receive(id, FileVariant.read(variant), upload, reader.name()));
    }

    @POST
    @Path("published")
    @RolesAllowed("reviewer")
    @Shows(Receipt.class)
    public Response derive(@PathParam("id") UUID id, @Valid @Nullable Derivation asked) {
        if (asked == null) {
            throw Refusal.malformed("body-missing", "Send a JSON object.");
        }
        return answer(
                files.derive(id, asked.from(), asked.reason(), reader.clearance(), reader.name()));
    }

    @POST
    @Path("{variant}/verification")
    @RolesAllowed("reviewer")
    public Response verify(@PathParam("id") UUID id, @PathParam("variant") String variant) {
        FileVariant meant = FileVariant.read(variant);
        return Response.status(Response.Status.CREATED)
                .entity(files.verify(id, meant, reader.clearance(), reader.name()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @GET
    @Path("{variant}")
    public Response get(
            @PathParam("id") UUID id,
            @PathParam("variant") String variant,
            @Context Request request) {
        FileVariant meant = FileVariant.read(variant);
        Visibility clearance = reader.clearance();
        Given file = files.find(id, meant, clearance);
        EvidenceFiles.note(id, meant);
        return FileAnswer.of(file, meant, clearance, request, () -> files.bytes(file));
    }

    private static Response answer(Receipt receipt) {
        Response.Status status = receipt.isNew() ? Response.Status.CREATED : Response.Status.OK;
        return Response.status(status)
                .entity(receipt)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(receipt.sha256())
                .build();
    }

    /** What the bytes are; a form is what clients say who have not thought of it. */
    private static String named(@Nullable MediaType type, @Nullable String coding) {
        if (type == null || type.isWildcardType() || type.isWildcardSubtype() || coding != null) {
            throw new NotSupportedException();
        }
        String name = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        if (FORMS.contains(name) || name.length() > 100) {
            throw new NotSupportedException();
        }
        return name;
    }
}
