package org.habeas.gateway.answer;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** The headers that the door alone decides on; a service's own are dropped. */
public final class HouseHeaders {
    private static final String API_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String DOCS_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final HeaderNames OWN =
            HeaderNames.of(
                    "date",
                    "x-request-id",
                    "x-content-type-options",
                    "referrer-policy",
                    "content-security-policy",
                    "strict-transport-security",
                    "ratelimit",
                    "ratelimit-policy",
                    "cross-origin-resource-policy",
                    "cross-origin-opener-policy",
                    "cross-origin-embedder-policy",
                    "access-control-*");

    // Written to every answer: bytes that need not be made anew.
    private static final CharSequence REQUEST_ID = of("X-Request-Id");
    private static final CharSequence TYPE_OPTIONS = of("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF = of("nosniff");
    private static final CharSequence REFERRER_POLICY = of("Referrer-Policy");
    private static final CharSequence NO_REFERRER = of("no-referrer");
    private static final CharSequence SECURITY_POLICY = of("Content-Security-Policy");
    private static final CharSequence OF_API = of(API_POLICY);
    private static final CharSequence OF_DOCS = of(DOCS_POLICY);
    private static final CharSequence RESOURCE_POLICY = of("Cross-Origin-Resource-Policy");
    private static final CharSequence OPENER_POLICY = of("Cross-Origin-Opener-Policy");
    private static final CharSequence SAME_ORIGIN = of("same-origin");
    private static final CharSequence CROSS_ORIGIN = of("cross-origin");
    private static final CharSequence ALLOWED = of("Access-Control-Allow-Origin");
    private static final CharSequence ANY = of("*");
    private static final CharSequence EXPOSED = of("Access-Control-Expose-Headers");
    private static final CharSequence EXPOSED_HEADERS =
            of(
                    "ETag, Link, Retry-After, RateLimit, RateLimit-Policy, Content-Language,"
                            + " X-Request-Id, Cache-Status, Age");

    private static CharSequence of(String text) {
        return HttpHeaders.createOptimized(text);
    }

    private HouseHeaders() {}

    /** Whether only the door may set this header. */
    public static boolean owns(String name) {
        return OWN.contains(name);
    }

    /** Sets them on the answer to be. */
    public static void set(RoutingContext exchange) {
        boolean docs = String.valueOf(exchange.request().path()).startsWith("/docs");
        MultiMap headers = exchange.response().headers();
        headers.set(HttpHeaders.DATE, HttpDate.now());
        headers.set(REQUEST_ID, Trace.of(exchange).requestId());
        headers.set(TYPE_OPTIONS, NO_SNIFF);
        headers.set(REFERRER_POLICY, NO_REFERRER);
        headers.set(SECURITY_POLICY, docs ? OF_DOCS : OF_API);
        headers.set(RESOURCE_POLICY, docs ? SAME_ORIGIN : CROSS_ORIGIN);
        headers.set(OPENER_POLICY, SAME_ORIGIN);
        if (docs) {
            headers.set("Cross-Origin-Embedder-Policy", "require-corp");
        }
        // Behind a trusted proxy that ends TLS, Quarkus reports the scheme the browser used.
        if ("https".equals(exchange.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (isRead(exchange.request().method())) {
            headers.set(ALLOWED, ANY);
            headers.set(EXPOSED, EXPOSED_HEADERS);
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
