package org.habeas.gateway.service;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The services by what they serve, and the connections kept to them. */
@Singleton
public class Services {
    private static final int HOUSEKEEPING = 8;

    /** Most answers are one piece, which goes out in one write. */
    private static final int PIECE_BYTES = 64 * 1024;

    private final List<Service> all;
    private final Service own;
    private final PathTree tree = new PathTree();

    Services(GatewayConfig config) {
        all =
                config.services().entrySet().stream()
                        .map(e -> new Service(e.getKey(), e.getValue().url(), e.getValue().paths()))
                        .sorted(Comparator.comparing(Service::name))
                        .toList();
        own = new Service("gateway", URI.create("http://127.0.0.1"), config.ownPaths());
        all.forEach(tree::add);
        tree.add(own);
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

    /**
     * Who serves a path, if anyone does: whose paths fit it most closely. That may be {@linkplain
     * #isOwn the door}.
     */
    public Optional<Service> serving(String path) {
        return tree.closest(path);
    }

    /** Whether this is the door itself. */
    public boolean isOwn(Service service) {
        return service == own;
    }

    /** The one among these that serves a path. */
    public static Optional<Service> serving(List<Service> services, String path) {
        return services.stream()
                .filter(service -> service.closeness(path) > 0)
                .max(Comparator.comparingInt(service -> service.closeness(path)));
    }

    /** For what the door asks about a service itself; calls for others go by {@link Lines}. */
    @Produces
    @Singleton
    HttpClient client(Vertx vertx, GatewayConfig config) {
        return vertx.createHttpClient(
                options(config), new PoolOptions().setHttp1MaxSize(HOUSEKEEPING));
    }

    static HttpClientOptions options(GatewayConfig config) {
        return new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout(30)
                // Ends an answer that stalls half way; a silent service is timed elsewhere.
                .setIdleTimeout((int) config.answerTimeout().multipliedBy(2).toSeconds() + 1)
                .setMaxChunkSize(PIECE_BYTES)
                .setTcpNoDelay(true);
    }
}
