package org.habeas.gateway.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** RFC 9457 problem details, as the services write them: the same members, the same codes. */
public record Problem(int status, String code, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Nothing is served under this path. */
    public static Problem notFound() {
        return new Problem(404, "not-found", "Nothing is served here. See /docs.");
    }

    /** The path exists, the method does not. */
    public static Problem methodNotAllowed() {
        return new Problem(405, "method-not-allowed", "This method is not served here.");
    }

    /** The request itself cannot be understood. */
    public static Problem malformed(String detail) {
        return new Problem(400, "malformed-request", detail);
    }

    /** What HTTP itself says by this status, for an answer that came without an explanation. */
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> new Problem(status, "unauthenticated", "A valid token is needed.");
            case 403 -> new Problem(status, "forbidden", "The token does not allow this.");
            case 404 -> notFound();
            case 405 -> methodNotAllowed();
            case 406 -> new Problem(status, "not-acceptable", "No such representation.");
            case 408 ->
                    new Problem(status, "request-timeout", "The request took too long to send.");
            case 413 -> new Problem(status, "body-too-large", "The body is too large.");
            case 414 -> new Problem(status, "uri-too-long", "The address is too long.");
            case 415 -> new Problem(status, "unsupported-media-type", "Send application/json.");
            case 429 -> new Problem(status, "too-many-requests", "Slow down.");
            case 431 -> new Problem(status, "headers-too-large", "The headers are too large.");
            default ->
                    status >= 500
                            ? new Problem(
                                    status, "internal-error", "The register failed; try again.")
                            : new Problem(status, "malformed-request", "The request was refused.");
        };
    }

    /** The body of the answer. */
    public Buffer toBuffer(RoutingContext exchange) {
        return toJson(exchange).toBuffer();
    }

    /** The members of that body. */
    public Map<String, Object> toMembers(RoutingContext exchange) {
        return toJson(exchange).getMap();
    }

    private JsonObject toJson(RoutingContext exchange) {
        String title = Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
        return new JsonObject()
                .put("type", "/docs/problems#" + code)
                .put("title", title)
                .put("status", status)
                .put("code", code)
                .put("detail", detail)
                .put("instance", exchange.request().path())
                .put("trace_id", Trace.of(exchange).traceId());
    }

    /** Answers with this problem, unless an answer has begun. */
    public void answer(RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        Buffer body = toBuffer(exchange);
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (exchange.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length())).end();
        } else {
            response.end(body);
        }
    }
}
