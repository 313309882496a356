package org.habeas.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.caller.Passports;

/** What the door itself asks of a service, in the name of a caller. */
@ApplicationScoped
public class ServiceCalls {
    private final Services services;
    private final HttpClient client;
    private final Passports passports;
    private final long patienceMs;

    ServiceCalls(Services services, HttpClient client, Passports passports, GatewayConfig config) {
        this.services = services;
        this.client = client;
        this.passports = passports;
        this.patienceMs = config.answerTimeout().toMillis();
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
        return client.request(services.named(service).address().setURI(uri).setTimeout(patienceMs))
                .map(request -> prepare(request, caller))
                .compose(HttpClientRequest::send)
                .compose(answer ->
                        answer.body()
                                .map(body ->
                                        new Answer(answer.statusCode(), answer.headers(), body)));
    }

    private HttpClientRequest prepare(HttpClientRequest request, Caller caller) {
        request.putHeader(HttpHeaders.ACCEPT, "application/json");
        passports
                .bearer(caller)
                .ifPresent(bearer -> request.putHeader(HttpHeaders.AUTHORIZATION, bearer));
        return request;
    }
}
