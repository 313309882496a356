package org.habeas.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

/**
 * The line to one service. Its connections are its own, so that a service that hangs holds up
 * nobody who asks another; and it rests when most calls come to nothing.
 */
public final class Line {
    private static final long BREATH_MS = 100;

    private final Vertx vertx;
    private final Service service;
    private final SocketAddress address;
    private final Connections connections;
    private final Breaker breaker;
    private final long waitingMs;
    private final long silenceMs;

    Line(
            Vertx vertx,
            Service service,
            Connections connections,
            Breaker breaker,
            GatewayConfig config) {
        this.vertx = vertx;
        this.service = service;
        this.address = SocketAddress.inetSocketAddress(service.port(), service.host());
        this.connections = connections;
        this.breaker = breaker;
        this.waitingMs = config.waitingTime().toMillis();
        this.silenceMs = config.answerTimeout().toMillis();
    }

    /** The service at its end. */
    public Service service() {
        return service;
    }

    /** The connections to it, for who needs to know them; {@link #call} opens requests. */
    public HttpClient client() {
        return connections.here();
    }

    /** How long the service may be silent, in milliseconds. */
    public long silenceMs() {
        return silenceMs;
    }

    /**
     * Leave to call the service once; whoever has it says how it ended.
     *
     * @return fails with {@link LineResting} while the service is left alone
     */
    public Future<Attempt> attempt() {
        return breaker.permits()
                ? Future.succeededFuture(new Attempt(breaker))
                : Future.failedFuture(new LineResting());
    }

    /**
     * A request on a connection to the service.
     *
     * @param isRead whether it may be tried again if no connection could be made; nothing else is
     *     ever repeated
     */
    public Future<HttpClientRequest> call(RequestOptions options, boolean isRead) {
        options.setHost(service.host()).setPort(service.port()).setSsl(service.isTls());
        options.setServer(address).setConnectTimeout(waitingMs);
        if (options.getIdleTimeout() == RequestOptions.DEFAULT_IDLE_TIMEOUT) {
            options.setIdleTimeout(silenceMs);
        }
        Future<HttpClientRequest> opened = connections.here().request(options);
        // Mostly a connection is kept open, and the request is there at once.
        return opened.succeeded()
                ? opened
                : opened.recover(failure -> again(options, isRead, failure));
    }

    private Future<HttpClientRequest> again(
            RequestOptions options, boolean isRead, Throwable failure) {
        return isRead && isAway(failure)
                ? afterABreath()
                        .compose(now -> connections.here().request(options))
                        .recover(still -> Future.failedFuture(named(still)))
                : Future.failedFuture(named(failure));
    }

    private static Throwable named(Throwable failure) {
        boolean waited =
                failure instanceof ConnectionPoolTooBusyException
                        || failure instanceof TimeoutException;
        return waited ? new LineBusy() : failure;
    }

    /** Whether there is nobody at the address: what was to be sent has not been. */
    public static boolean isAway(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof UnknownHostException;
    }

    private Future<Void> afterABreath() {
        Promise<Void> over = Promise.promise();
        vertx.setTimer(BREATH_MS, timer -> over.complete());
        return over.future();
    }
}
