package org.habeas.gateway.service;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The services by what they serve, and the connections kept to them. */
@ApplicationScoped
public class Services {
    private final List<Service> all;
    private final Service own;

    Services(GatewayConfig config) {
        all =
                config.services().entrySet().stream()
                        .map(e -> new Service(e.getKey(), e.getValue().url(), e.getValue().paths()))
                        .sorted(Comparator.comparing(Service::name))
                        .toList();
        own = new Service("gateway", URI.create("http://127.0.0.1"), config.ownPaths());
    }

    public List<Service> all() {
        return all;
    }

    /** What the door serves itself, told like a service. */
    public Service own() {
        return own;
    }

    /** The service of that name. */
    public Service named(String name) {
        return all.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + name));
    }

    /** Whether the door serves a path itself. */
    public boolean isOwn(String path) {
        int ownCloseness = own.closeness(path);
        return ownCloseness > 0
                && all.stream().allMatch(service -> service.closeness(path) < ownCloseness);
    }

    /** The service for a path, if any serves it: the one whose paths fit it most closely. */
    public Optional<Service> serving(String path) {
        return serving(all, path);
    }

    /** The same among these. */
    public static Optional<Service> serving(List<Service> services, String path) {
        return services.stream()
                .filter(service -> service.closeness(path) > 0)
                .max(Comparator.comparingInt(service -> service.closeness(path)));
    }

    @Produces
    @ApplicationScoped
    HttpClient client(Vertx vertx, GatewayConfig config) {
        HttpClientOptions options =
                new HttpClientOptions()
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setKeepAliveTimeout(30)
                        // Ends an answer that stalls half way; a silent service is timed elsewhere.
                        .setIdleTimeout(
                                (int) config.answerTimeout().multipliedBy(2).toSeconds() + 1)
                        .setTcpNoDelay(true);
        PoolOptions pool =
                new PoolOptions()
                        .setHttp1MaxSize(config.connections())
                        .setMaxWaitQueueSize(config.waiting());
        return vertx.createHttpClient(options, pool);
    }
}
