package org.habeas.gateway.routing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Ends a connection whose sender has more to say than we want to hear. Closing at once would make
 * the sender lose our answer, so what comes is thrown away for a moment first.
 */
final class Hangup {
    private static final long MOMENT_MS = 2_000;
    private static final long HTTP2_CANCEL = 8;

    private Hangup() {}

    static void afterAnswer(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.isEnded()) {
            return;
        }
        if (request.version() != HttpVersion.HTTP_2) {
            exchange.response().putHeader("Connection", "close");
        }
        long timer = exchange.vertx().setTimer(MOMENT_MS, late -> hangUp(exchange));
        request.endHandler(end -> {
            exchange.vertx().cancelTimer(timer);
            exchange.vertx().runOnContext(next -> hangUpAfterAnswer(exchange));
        });
        request.handler(thrownAway -> {}).resume();
    }

    private static void hangUpAfterAnswer(RoutingContext exchange) {
        if (exchange.response().ended()) {
            hangUp(exchange);
        } else {
            exchange.response().endHandler(end -> hangUp(exchange));
        }
    }

    /** Other requests share an HTTP/2 connection, so only this one is ended there. */
    private static void hangUp(RoutingContext exchange) {
        if (exchange.request().version() != HttpVersion.HTTP_2) {
            exchange.request().connection().close();
        } else if (!exchange.request().isEnded()) {
            exchange.response().reset(HTTP2_CANCEL);
        }
    }
}
