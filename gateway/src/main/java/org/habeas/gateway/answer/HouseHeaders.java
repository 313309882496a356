package org.habeas.gateway.answer;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;

/** The headers that the door alone decides on; a service's own are dropped. */
public final class HouseHeaders {
    private static final String API_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String DOCS_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Set<String> OWN =
            Set.of(
                    "x-request-id",
                    "x-content-type-options",
                    "referrer-policy",
                    "content-security-policy",
                    "strict-transport-security",
                    "ratelimit",
                    "ratelimit-policy",
                    "cross-origin-resource-policy",
                    "cross-origin-opener-policy",
                    "cross-origin-embedder-policy");

    private HouseHeaders() {}

    /** Whether only the door may set this header. */
    public static boolean owns(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OWN.contains(lower) || lower.startsWith("access-control-");
    }

    /** Sets them on the answer to be. */
    public static void set(RoutingContext exchange) {
        boolean docs = String.valueOf(exchange.request().path()).startsWith("/docs");
        MultiMap headers = exchange.response().headers();
        headers.set("X-Request-Id", Trace.of(exchange).requestId());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", docs ? DOCS_POLICY : API_POLICY);
        headers.set("Cross-Origin-Resource-Policy", docs ? "same-origin" : "cross-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (docs) {
            headers.set("Cross-Origin-Embedder-Policy", "require-corp");
        }
        // Behind a trusted proxy that ends TLS, Quarkus reports the scheme the browser used.
        if ("https".equals(exchange.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (isRead(exchange.request().method())) {
            headers.set("Access-Control-Allow-Origin", "*");
            headers.set(
                    "Access-Control-Expose-Headers",
                    "ETag, Link, Retry-After, RateLimit, RateLimit-Policy, Content-Language,"
                            + " X-Request-Id, Cache-Status, Age");
        }
    }

    /** Any page may read what is public; no page may write, or read with somebody's token. */
    public static void answerPreflight(RoutingContext exchange) {
        exchange.response()
                .setStatusCode(204)
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Access-Control-Allow-Methods", "GET, HEAD")
                .putHeader(
                        "Access-Control-Allow-Headers",
                        "Accept, Accept-Language, If-None-Match, If-Modified-Since, X-Request-Id,"
                                + " traceparent, tracestate")
                .putHeader("Access-Control-Max-Age", "86400")
                .end();
    }

    private static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }
}
