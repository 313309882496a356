package org.habeas.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.habeas.gateway.answer.Problem;
import org.habeas.gateway.cache.PublicCache;
import org.habeas.gateway.cache.Visit;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.caller.Passports;
import org.habeas.gateway.service.GatewayConfig;
import org.habeas.gateway.service.Lines;
import org.habeas.gateway.service.Reachability;
import org.habeas.gateway.service.Service;
import org.habeas.gateway.service.Services;

/** Finds the service for a request and lets it pass. */
@Singleton
public class Routing {
    /** Encoded separators and controls: no path of ours has them, and servers differ on them. */
    private static final Pattern TRICK = Pattern.compile("(?i)%2f|%5c|%00|[\\\\;\\x00-\\x20\\x7f]");

    private final Services services;
    private final Reachability reachability;
    private final Passports passports;
    private final Lines lines;
    private final PublicCache cache;
    private final Limits limits;

    Routing(
            Services services,
            Reachability reachability,
            Passports passports,
            Lines lines,
            PublicCache cache,
            GatewayConfig config) {
        this.passports = passports;
        this.services = services;
        this.reachability = reachability;
        this.lines = lines;
        this.cache = cache;
        this.limits = Limits.of(config);
    }

    /** Answers the request with what the service says that it is for. */
    public void pass(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!Address.isPlain(request.path()) && TRICK.matcher(request.path()).find()) {
            Problem.malformed("The path holds characters that no path here has.").answer(exchange);
            return;
        }
        if (!isFramingClear(request)) {
            Problem.malformed("This transfer coding is not understood.").answer(exchange);
            return;
        }
        if (cache.answer(exchange)) {
            return;
        }
        services.serving(exchange.normalizedPath())
                .ifPresentOrElse(
                        service -> pass(exchange, service),
                        () -> Problem.notFound().answer(exchange));
    }

    private void pass(RoutingContext exchange, Service service) {
        long bodyLimit = limits.body(exchange.normalizedPath());
        if (declaredLength(exchange.request()) > bodyLimit) {
            Hangup.afterAnswer(exchange);
            Problem.ofStatus(413).answer(exchange);
        } else if (services.isOwn(service)) {
            own(exchange);
        } else {
            passOn(exchange, service, bodyLimit);
        }
    }

    /** The door's own resources check the same token as a service does. */
    private void own(RoutingContext exchange) {
        MultiMap headers = exchange.request().headers();
        Inbound.prepare(headers, exchange, passports.bearer(Caller.of(exchange)));
        exchange.next();
    }

    private void passOn(RoutingContext exchange, Service service, long bodyLimit) {
        HttpServerRequest request = exchange.request();
        Visit visit = cache.visit(exchange, service);
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        if (request.version() == HttpVersion.HTTP_2
                && !request.isEnded()
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            // HTTP/2 frames bodies by itself; the HTTP/1.1 of the next hop has to be told.
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        boolean reachedOnce = reachability.reachedOnce(service);
        Optional<String> bearer = passports.bearer(Caller.of(exchange));
        new Passage(exchange, lines.to(service), bearer, visit, reachedOnce, bodyLimit).begin();
    }

    private static boolean isFramingClear(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.headers()
                        .getAll(HttpHeaders.TRANSFER_ENCODING)
                        .equals(List.of("chunked"));
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
