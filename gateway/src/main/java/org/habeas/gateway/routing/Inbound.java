package org.habeas.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.habeas.gateway.answer.Trace;
import org.jspecify.annotations.Nullable;

/** What a service is told about a request: nothing a stranger can forge, and who we saw asking. */
final class Inbound {
    private static final List<String> FORGEABLE =
            List.of("x-forwarded-", "x-habeas-", "x-original-", "x-rewrite-");
    private static final List<String> FORGEABLE_NAMES =
            List.of("forwarded", "x-real-ip", "x-http-method-override", "expect");

    private static final CharSequence FORWARDED_FOR =
            HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO =
            HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST =
            HttpHeaders.createOptimized("X-Forwarded-Host");
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

        HttpServerRequest request = exchange.request();
        if (request.remoteAddress() != null && request.remoteAddress().hostAddress() != null) {
            headers.set(FORWARDED_FOR, request.remoteAddress().hostAddress());
        }
        headers.set(FORWARDED_PROTO, "https".equals(request.scheme()) ? "https" : "http");
        if (request.authority() != null) {
            headers.set(FORWARDED_HOST, request.authority().toString());
        }

        Trace trace = Trace.of(exchange);
        headers.set(REQUEST_ID, trace.requestId());
        headers.set(TRACEPARENT, trace.parent());
        if (!trace.continued()) {
            headers.remove(TRACESTATE);
        }
    }

    private static void dropForged(MultiMap headers) {
        @Nullable List<String> forged = null;
        for (Map.Entry<String, String> header : headers) {
            if (mayBeForged(header.getKey()) && isForged(header.getKey())) {
                forged = forged == null ? new ArrayList<>() : forged;
                forged.add(header.getKey());
            }
        }
        if (forged != null) {
            forged.forEach(headers::remove);
        }
    }

    /** By the first letter: most headers are none of them. */
    private static boolean mayBeForged(String name) {
        return switch (name.charAt(0)) {
            case 'x', 'X', 'f', 'F', 'e', 'E' -> true;
            default -> false;
        };
    }

    private static boolean isForged(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return FORGEABLE_NAMES.contains(lower) || FORGEABLE.stream().anyMatch(lower::startsWith);
    }
}
