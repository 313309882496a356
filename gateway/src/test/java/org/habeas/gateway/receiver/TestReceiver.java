package org.habeas.gateway.receiver;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A partner's program that takes messages, for real. */
public final class TestReceiver implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Queue<Consumer<HttpServerRequest>> answers = new ArrayDeque<>();
    private final HttpServer server;
    private volatile int usual = 204;

    /** What came in. */
    public record Received(
            String path, Map<String, List<String>> headers, String body, @Nullable String sni) {
        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    public TestReceiver() throws Exception {
        this(new HttpServerOptions());
    }

    public TestReceiver(HttpServerOptions options) throws Exception {
        server =
                vertx.createHttpServer(options.setHost("127.0.0.1").setPort(0))
                        .requestHandler(this::serve)
                        .listen()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get();
    }

    public int port() {
        return server.actualPort();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Answers everything by this status from now on. */
    public void says(int status) {
        usual = status;
    }

    /** Answers the next request like this. */
    public synchronized void once(Consumer<HttpServerRequest> answer) {
        answers.add(answer);
    }

    private void serve(HttpServerRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : request.headers().names()) {
            headers.put(name.toLowerCase(Locale.ROOT), request.headers().getAll(name));
        }
        String sni = request.connection().indicatedServerName();
        request.body()
                .onSuccess(body -> {
                    received.add(new Received(request.uri(), headers, body.toString(), sni));
                    answer(request);
                });
    }

    private synchronized void answer(HttpServerRequest request) {
        Consumer<HttpServerRequest> answer = answers.poll();
        if (answer == null) {
            request.response().setStatusCode(usual).end();
        } else {
            answer.accept(request);
        }
    }

    /** The next one; fails if none comes in ten seconds. */
    public Received next() throws InterruptedException {
        Received next = received.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was received");
        }
        return next;
    }

    public int waiting() {
        return received.size();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
