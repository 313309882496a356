package org.habeas.gateway.receiver;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.habeas.gateway.receiver.Reply.Failure;

/** Takes a message to an address that somebody outside has named: in bounded time, once. */
@ApplicationScoped
public class Courier {
    private static final int RESOLVERS = 8;
    private static final int CONNECTIONS = 16;
    private static final int DRAIN_SECONDS = 2;

    private final HttpClient client;
    private final WorkerExecutor resolvers;
    private final Guard guard;
    private final Clock clock;
    private final Duration timeout;

    @Inject
    Courier(Vertx vertx, Guard guard, ReceiverConfig config, Clock clock) {
        this(vertx, guard, new HttpClientOptions(), config, clock);
    }

    Courier(
            Vertx vertx,
            Guard guard,
            HttpClientOptions options,
            ReceiverConfig config,
            Clock clock) {
        this.guard = guard;
        this.clock = clock;
        this.timeout = config.timeout();
        this.resolvers = vertx.createSharedWorkerExecutor("receiver-names", RESOLVERS);
        this.client =
                vertx.createHttpClient(
                        options.setKeepAlive(false)
                                .setMaxPoolSize(CONNECTIONS)
                                .setConnectTimeout((int) config.connectTimeout().toMillis())
                                .setVerifyHost(true)
                                .setMaxHeaderSize(16 * 1024)
                                .setMaxInitialLineLength(2048));
    }

    /** Posts JSON. Never fails: what went wrong is in the reply. */
    public Future<Reply> post(String url, Map<String, String> headers, String body) {
        return Future.succeededFuture(url)
                .map(Destination::of)
                .compose(to ->
                        resolvers
                                .executeBlocking(() -> guard.pin(to), false)
                                .compose(at -> send(to, at, headers, body)))
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .otherwise(cause -> Reply.of(failure(cause)));
    }

    private Future<Reply> send(
            Destination to, InetAddress at, Map<String, String> headers, String body) {
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setSsl(to.isTls())
                        .setServer(
                                SocketAddress.inetSocketAddress(
                                        new InetSocketAddress(at, to.port())))
                        .setHost(to.host())
                        .setPort(to.port())
                        .setURI(to.target())
                        .setFollowRedirects(false)
                        .setTimeout(timeout.toMillis());
        return client.request(options).compose(request -> exchange(request, headers, body));
    }

    private Future<Reply> exchange(
            HttpClientRequest request, Map<String, String> headers, String body) {
        headers.forEach(request::putHeader);
        Future<Reply> reply =
                request.send(body)
                        .compose(answer ->
                                Drain.of(answer)
                                        .timeout(DRAIN_SECONDS, TimeUnit.SECONDS)
                                        .otherwiseEmpty()
                                        .map(drained ->
                                                new Reply(
                                                        answer.statusCode(),
                                                        null,
                                                        RetryAfter.of(
                                                                answer.getHeader("Retry-After"),
                                                                clock))))
                        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        // Whatever came of it, the connection is of no more use, and may still be pouring.
        return reply.eventually(() -> {
            request.connection().close();
            return Future.succeededFuture();
        });
    }

    private static Failure failure(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            switch (one) {
                case AddressRefused _ -> {
                    return Failure.ADDRESS_REFUSED;
                }
                case TimeoutException _ -> {
                    return Failure.TIMEOUT;
                }
                case SSLException _ -> {
                    return Failure.TLS_FAILED;
                }
                case java.net.ConnectException _ -> {
                    return one.getClass().getName().contains("Timeout")
                            ? Failure.TIMEOUT
                            : Failure.UNREACHABLE;
                }
                case java.net.SocketException _ -> {
                    return Failure.UNREACHABLE;
                }
                default -> {}
            }
        }
        return Failure.BROKEN_ANSWER;
    }
}
