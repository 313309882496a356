package org.habeas.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/** Answers to reads: entity tag, 304, and who may cache them. */
public final class Answers {
    private static final String RESTS_ON = "X-Habeas-View";

    private Answers() {}

    /** 200 with the bytes, or 304 if the reader has them. */
    public static Response read(
            byte[] body, String etag, Visibility clearance, @Nullable String ifNoneMatch) {
        EntityTag tag = new EntityTag(etag);
        boolean known = ifNoneMatch != null && matches(ifNoneMatch, etag);
        Response.ResponseBuilder answer =
                known
                        ? Response.notModified(tag)
                        : Response.ok(body, MediaType.APPLICATION_JSON_TYPE).tag(tag);
        return answer.header(HttpHeaders.VARY, "Authorization, Accept-Encoding")
                .header(HttpHeaders.CACHE_CONTROL, caching(clearance))
                .build();
    }

    /**
     * Says that this answer rests on the stored PUBLIC answer of this docket and on nothing else,
     * so that the door may keep it until it is told of a change of that. Never leaves the door.
     */
    static Response restsOn(UUID docket, Response answer) {
        answer.getHeaders().add(RESTS_ON, docket.toString());
        return answer;
    }

    private static String caching(Visibility clearance) {
        return clearance == Visibility.PUBLIC ? "public, no-cache" : "private, no-cache";
    }

    private static boolean matches(String header, String etag) {
        for (String candidate : header.split(",", -1)) {
            String tag = candidate.strip();
            if (tag.equals("*")
                    || tag.equals("\"" + etag + "\"")
                    || tag.equals("W/\"" + etag + "\"")) {
                return true;
            }
        }
        return false;
    }
}
