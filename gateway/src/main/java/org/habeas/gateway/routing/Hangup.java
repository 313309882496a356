package org.habeas.gateway.routing;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Ends a connection whose sender has more to say than we want to hear. Closing at once would make
 * the sender lose our answer, so what comes is thrown away for a moment first.
 */
final class Hangup {
    private static final long MOMENT_MS = 2_000;

    private Hangup() {}

    static void afterAnswer(RoutingContext exchange) {
        if (exchange.request().version() == HttpVersion.HTTP_2) {
            exchange.response().endHandler(end -> exchange.request().resume());
            return;
        }
        exchange.response().putHeader("Connection", "close");
        long timer = exchange.vertx().setTimer(MOMENT_MS, late -> close(exchange));
        exchange.request()
                .endHandler(end -> {
                    exchange.vertx().cancelTimer(timer);
                    exchange.vertx().runOnContext(next -> closeAfterAnswer(exchange));
                });
        exchange.request().handler(ignored -> {}).resume();
    }

    private static void closeAfterAnswer(RoutingContext exchange) {
        if (exchange.response().ended()) {
            close(exchange);
        } else {
            exchange.response().endHandler(end -> close(exchange));
        }
    }

    private static void close(RoutingContext exchange) {
        exchange.request().connection().close();
    }
}
