package org.habeas.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.habeas.gateway.answer.Trace;

/** What a service is told about a request: nothing a stranger can forge, and who we saw asking. */
final class Inbound {
    private static final List<String> FORGEABLE =
            List.of("x-forwarded-", "x-habeas-", "x-original-", "x-rewrite-");
    private static final List<String> FORGEABLE_NAMES =
            List.of("forwarded", "x-real-ip", "x-http-method-override", "expect");

    private Inbound() {}

    static void prepare(MultiMap headers, RoutingContext exchange, Optional<String> bearer) {
        HopHeaders.strip(headers);
        List.copyOf(headers.names()).stream().filter(Inbound::isForged).forEach(headers::remove);

        // What a caller has shown to the door is for the door alone.
        headers.remove("authorization");
        headers.remove("x-api-key");
        headers.remove("habeas-purpose");
        bearer.ifPresent(passport -> headers.set("Authorization", passport));

        HttpServerRequest request = exchange.request();
        if (request.remoteAddress() != null && request.remoteAddress().hostAddress() != null) {
            headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        }
        headers.set("X-Forwarded-Proto", "https".equals(request.scheme()) ? "https" : "http");
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }

        Trace trace = Trace.of(exchange);
        headers.set("X-Request-Id", trace.requestId());
        headers.set("traceparent", trace.parent());
        if (!trace.continued()) {
            headers.remove("tracestate");
        }
    }

    private static boolean isForged(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return FORGEABLE_NAMES.contains(lower) || FORGEABLE.stream().anyMatch(lower::startsWith);
    }
}
