package org.habeas.cases.evidence;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Supplier;
import org.habeas.cases.evidence.StoredFiles.Given;
import org.habeas.docket.Visibility;

/** The bytes of a file on their way out: under a name that tells nothing, and never run. */
final class FileAnswer {
    private FileAnswer() {}

    static Response of(
            Given file,
            FileVariant variant,
            Visibility clearance,
            Request request,
            Supplier<InputStream> bytes) {
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? whole(file, variant, bytes.get()) : known;
        return answer.tag(tag)
                .header(HttpHeaders.VARY, "Authorization")
                .header(HttpHeaders.CACHE_CONTROL, caching(variant, clearance))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private static Response.ResponseBuilder whole(
            Given file, FileVariant variant, InputStream bytes) {
        String how = variant == FileVariant.PUBLISHED ? "inline" : "attachment";
        return Response.ok(bytes, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header("Repr-Digest", ContentDigest.of(file.sha256()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how + "; filename=\"" + file.file() + "\"");
    }

    /** A withdrawal must be seen at once, so nothing is shown from a cache without asking. */
    private static String caching(FileVariant variant, Visibility clearance) {
        if (variant != FileVariant.PUBLISHED || clearance == Visibility.RESTRICTED) {
            return "private, no-store";
        }
        return clearance == Visibility.PUBLIC ? "public, no-cache" : "private, no-cache";
    }
}
