package org.habeas.gateway.service;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether each service says that it is ready: asked often until all did once, then now and then.
 */
@Singleton
public class Reachability {
    private static final long OFTEN_MS = 500;
    private static final long NOW_AND_THEN_MS = 10_000;
    private static final long PATIENCE_MS = 5_000;

    private final Vertx vertx;
    private final HttpClient client;
    private final Services services;
    private final Map<String, Boolean> reachable = new ConcurrentHashMap<>();

    Reachability(Vertx vertx, HttpClient client, Services services) {
        this.vertx = vertx;
        this.client = client;
        this.services = services;
    }

    void watch(@Observes StartupEvent event) {
        // An answer is only told to whom is there when it comes: an event loop.
        vertx.runOnContext(now -> services.all().forEach(this::ask));
    }

    /** Whether the service has been ready at least once since the door opened. */
    public boolean reachedOnce(Service service) {
        return reachable.containsKey(service.name());
    }

    /** Whether the service was ready when asked last. */
    public boolean reachable(Service service) {
        return reachable.getOrDefault(service.name(), false);
    }

    private void ask(Service service) {
        client.request(service.address().setURI("/q/health/ready").setTimeout(PATIENCE_MS))
                .compose(HttpClientRequest::send)
                .compose(Reachability::isReady)
                .otherwise(false)
                .onSuccess(ready -> note(service, ready))
                .onComplete(done ->
                        vertx.setTimer(
                                reachable(service) ? NOW_AND_THEN_MS : OFTEN_MS,
                                timer -> ask(service)));
    }

    private static Future<Boolean> isReady(HttpClientResponse answer) {
        return answer.body().map(body -> answer.statusCode() == 200);
    }

    private void note(Service service, boolean ready) {
        if (ready != reachable(service)) {
            Log.infof("service %s name=%s", ready ? "reachable" : "lost", service.name());
        }
        if (ready || reachedOnce(service)) {
            reachable.put(service.name(), ready);
        }
    }
}
