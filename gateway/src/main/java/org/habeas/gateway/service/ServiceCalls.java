package org.habeas.gateway.service;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.caller.Passports;

/** What the door itself asks of a service, in the name of a caller. */
@ApplicationScoped
public class ServiceCalls {
    private final Vertx vertx;
    private final Services services;
    private final Lines lines;
    private final Passports passports;

    ServiceCalls(Vertx vertx, Services services, Lines lines, Passports passports) {
        this.vertx = vertx;
        this.services = services;
        this.lines = lines;
        this.passports = passports;
    }

    /** What a service answered, whatever the status. */
    public record Answer(int status, MultiMap headers, Buffer body) {}

    /**
     * Reads from a service.
     *
     * @param service its name, such as {@code case-service}
     * @param uri path and query
     * @return fails if no answer could be had
     */
    public Future<Answer> get(String service, String uri, Caller caller) {
        return get(service, new RequestOptions().setURI(uri), caller);
    }

    /**
     * The same with less patience.
     *
     * @param silence how long the service may be silent
     */
    public Future<Answer> get(String service, String uri, Caller caller, Duration silence) {
        return get(
                service,
                new RequestOptions().setURI(uri).setIdleTimeout(silence.toMillis()),
                caller);
    }

    private Future<Answer> get(String service, RequestOptions options, Caller caller) {
        Line line = lines.to(services.named(service));
        return onEventLoop(
                () -> line.attempt().compose(attempt -> get(line, attempt, options, caller)));
    }

    /** An answer is only told to whom is there when it comes, which no other thread can promise. */
    private <T> Future<T> onEventLoop(Supplier<Future<T>> call) {
        if (Context.isOnEventLoopThread()) {
            return call.get();
        }
        Promise<T> promise = Promise.promise();
        ((VertxInternal) vertx)
                .createEventLoopContext()
                .runOnContext(now -> call.get().onComplete(promise));
        return promise.future();
    }

    private Future<Answer> get(Line line, Attempt attempt, RequestOptions options, Caller caller) {
        return line.call(options, true)
                .map(request -> prepare(request, caller))
                .compose(HttpClientRequest::send)
                .compose(ServiceCalls::whole)
                .onSuccess(answer -> attempt.answered())
                .onFailure(attempt::failed);
    }

    private static Future<Answer> whole(HttpClientResponse answer) {
        return answer.body().map(body -> new Answer(answer.statusCode(), answer.headers(), body));
    }

    private HttpClientRequest prepare(HttpClientRequest request, Caller caller) {
        request.putHeader(HttpHeaders.ACCEPT, "application/json");
        passports
                .bearer(caller)
                .ifPresent(bearer -> request.putHeader(HttpHeaders.AUTHORIZATION, bearer));
        return request;
    }
}
