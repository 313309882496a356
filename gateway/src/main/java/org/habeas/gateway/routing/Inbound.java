package org.habeas.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.habeas.gateway.answer.HeaderNames;
import org.habeas.gateway.answer.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What a service is told about a request: nothing a stranger can forge, and nothing of where it
 * comes from, which is no business of a service.
 */
final class Inbound {
    private static final HeaderNames FORGEABLE =
            HeaderNames.of(
                    "x-forwarded-*",
                    "x-habeas-*",
                    "x-original-*",
                    "x-rewrite-*",
                    "forwarded",
                    "x-real-ip",
                    "x-http-method-override",
                    "expect");

    private static final CharSequence API_KEY = HttpHeaders.createOptimized("x-api-key");
    private static final CharSequence PURPOSE = HttpHeaders.createOptimized("habeas-purpose");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence TRACESTATE = HttpHeaders.createOptimized("tracestate");

    private Inbound() {}

    static void prepare(MultiMap headers, RoutingContext exchange, Optional<String> bearer) {
        HopHeaders.strip(headers);
        dropForged(headers);

        // What a caller has shown to the door is for the door alone.
        headers.remove(HttpHeaders.AUTHORIZATION);
        headers.remove(API_KEY);
        headers.remove(PURPOSE);
        bearer.ifPresent(passport -> headers.set(HttpHeaders.AUTHORIZATION, passport));

        Trace trace = Trace.of(exchange);
        if (!trace.requestId().equals(headers.get(REQUEST_ID))) {
            headers.remove(REQUEST_ID);
        }
        headers.set(TRACEPARENT, trace.parent());
        if (!trace.continued()) {
            headers.remove(TRACESTATE);
        }
    }

    private static void dropForged(MultiMap headers) {
        @Nullable List<String> forged = null;
        for (Map.Entry<String, String> header : headers) {
            if (FORGEABLE.contains(header.getKey())) {
                forged = forged == null ? new ArrayList<>() : forged;
                forged.add(header.getKey());
            }
        }
        if (forged != null) {
            forged.forEach(headers::remove);
        }
    }
}
