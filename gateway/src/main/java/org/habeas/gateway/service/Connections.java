package org.habeas.gateway.service;

import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.impl.VertxInternal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/**
 * The connections to one service, a pool for each event loop: a pool that all share hands out the
 * connection of another loop most of the time, and then every piece of an answer changes threads.
 */
final class Connections {
    private static final int FEWEST = 4;

    private final Vertx vertx;
    private final GatewayConfig config;
    private final PoolOptions share;
    private final Map<Thread, HttpClient> ofLoops = new ConcurrentHashMap<>();
    private final HttpClient ofOthers;

    Connections(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config;
        int loops = loops(vertx);
        this.share =
                new PoolOptions()
                        .setHttp1MaxSize(share(config.connections(), loops))
                        .setMaxWaitQueueSize(share(config.waiting(), loops));
        this.ofOthers = make();
    }

    private static int loops(Vertx vertx) {
        Iterable<EventExecutor> all = ((VertxInternal) vertx).getEventLoopGroup();
        return (int) StreamSupport.stream(all.spliterator(), false).count();
    }

    private static int share(int of, int loops) {
        return Math.max(FEWEST, Math.ceilDiv(of, loops));
    }

    /** Those of the event loop at work. */
    HttpClient here() {
        return Context.isOnEventLoopThread()
                ? ofLoops.computeIfAbsent(Thread.currentThread(), loop -> make())
                : ofOthers;
    }

    private HttpClient make() {
        HttpClientOptions options = Services.options(config);
        return vertx.createHttpClient(options, share);
    }
}
