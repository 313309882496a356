package org.habeas.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The conditional headers of the request at hand. */
@RequestScoped
class Conditions {
    private final HttpHeaders headers;

    Conditions(HttpHeaders headers) {
        this.headers = headers;
    }

    @Nullable String ifNoneMatch() {
        return headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    }

    @Nullable String idempotencyKey() {
        return headers.getHeaderString("Idempotency-Key");
    }

    /** A client-made id is only ever created, never written over. */
    void requireCreation() {
        String condition = ifNoneMatch();
        if (condition == null) {
            throw Refusal.unconditional("Send If-None-Match: * to create with an id of your own.");
        }
        if (!condition.strip().equals("*")) {
            throw Refusal.malformed("invalid-condition", "If-None-Match can only be * here.");
        }
    }

    boolean isConditional() {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
    }

    /** A change of what is there says on which state it rests. */
    void requireMatch(String etag) {
        String condition = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (condition == null) {
            throw Refusal.unconditional("Send If-Match with the ETag of what you have read.");
        }
        checkMatch(etag);
    }

    /** If the request says on which state it rests, it must be the present one. */
    void checkMatch(String etag) {
        String condition = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (condition == null) {
            return;
        }
        for (String candidate : condition.split(",", -1)) {
            String tag = candidate.strip();
            if (tag.equals("*") || tag.equals("\"" + etag + "\"")) {
                return;
            }
        }
        throw Refusal.stale("It has changed since you read it.");
    }
}
