package org.habeas.gateway.standin;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One service that does what the last segment of the path says. */
public final class StandIn {
    /** What a stack trace of a framework looks like; nothing of it may come out of the door. */
    public static final String STACK = "java.lang.IllegalStateException at org.secret.Inside";

    private static final Buffer BLOCK = Buffer.buffer(new byte[64 * 1024]);

    private final Vertx vertx;
    private final String name;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final BlockingQueue<String> broken = new LinkedBlockingQueue<>();
    private final Shelf shelf = new Shelf();
    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private volatile String openapi;
    private volatile boolean ready = true;
    private int port;
    private @Nullable HttpServer server;

    StandIn(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
        this.openapi = OpenApiSamples.of(name);
    }

    /** Opens the port, the same one every time. */
    public StandIn start() throws Exception {
        HttpServerOptions options =
                new HttpServerOptions().setHost("127.0.0.1").setPort(port).setReuseAddress(true);
        server =
                vertx.createHttpServer(options)
                        .requestHandler(this::serve)
                        .listen()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get();
        port = server.actualPort();
        return this;
    }

    /** Goes away as a killed process does: the port is closed, connections break. */
    public void stop() throws Exception {
        if (server != null) {
            server.close().toCompletionStage().toCompletableFuture().get();
            server = null;
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** How often it was asked anything but its health. */
    public long asked() {
        return asked.get();
    }

    /** Bytes of {@code /bytes} answers handed to the network so far. */
    public long written() {
        return written.get();
    }

    /** Paths of exchanges that ended before they were complete. */
    public BlockingQueue<String> broken() {
        return broken;
    }

    /** What it answers under {@code /shelf/...}. */
    public Shelf shelf() {
        return shelf;
    }

    public void tells(String document) {
        openapi = document;
    }

    private record Told(int status, String body, Map<String, String> headers) {}

    /** From now on a path is answered with this, whatever its last segment says. */
    public void answers(String path, int status, String body, Map<String, String> headers) {
        told.put(path, new Told(status, body, headers));
    }

    /** From now on a path is answered with this JSON. */
    public void answers(String path, String json) {
        answers(path, 200, json, Map.of());
    }

    /** From now on a path is not answered at all. */
    public void hangs(String path) {
        answers(path, 0, "", Map.of());
    }

    /** Forgets what it was told to answer. */
    public void forget() {
        told.clear();
    }

    public void isReady(boolean now) {
        ready = now;
    }

    private void serve(HttpServerRequest request) {
        String path = request.path();
        if (!path.startsWith("/q/")) {
            asked.incrementAndGet();
        }
        HttpServerResponse response = request.response();
        response.exceptionHandler(cause -> broken.add(path));
        if (path.contains("/shelf/")) {
            shelf.serve(request);
            return;
        }
        Told known = told.get(path);
        if (known != null && known.status == 0) {
            request.handler(ignored -> {});
            return;
        }
        if (known != null) {
            json(response).setStatusCode(known.status);
            known.headers.forEach(response::putHeader);
            response.end(known.body);
            return;
        }
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "openapi" -> json(response).end(openapi);
            case "ready" -> response.setStatusCode(ready ? 200 : 503).end();
            case "silent" -> request.handler(ignored -> {});
            case "gone" -> request.connection().close();
            case "half" -> {
                response.setChunked(true).write("half of an answer");
                vertx.setTimer(50, timer -> request.connection().close());
            }
            case "bytes" -> {
                long size = Long.parseLong(request.getParam("size"));
                if (request.getParam("chunked") == null) {
                    response.putHeader("Content-Length", String.valueOf(size));
                } else {
                    response.setChunked(true);
                }
                send(response, size);
            }
            case "page404" -> response.setStatusCode(404).end("<html>nothing</html>");
            case "page500" -> response.setStatusCode(500).end("<pre>" + STACK + "</pre>");
            case "page503" -> response.setStatusCode(503).end();
            case "conflict" ->
                    response.setStatusCode(409)
                            .putHeader("Content-Type", "application/problem+json")
                            .end(new JsonObject().put("code", "stale").toString());
            case "known" -> known(request);
            case "none" -> response.setStatusCode(204).end();
            case "made" ->
                    response.setStatusCode(201)
                            .putHeader("Location", url() + "/v1/persons/1")
                            .putHeader("Link", "<" + url() + "/v1/persons?cursor=a>; rel=\"next\"")
                            .end();
            case "inside" -> inside(response);
            default -> echo(request);
        }
    }

    private void known(HttpServerRequest request) {
        HttpServerResponse response = request.response().putHeader("ETag", "\"one\"");
        if ("\"one\"".equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            json(response).end("{\"known\":true}");
        }
    }

    private void inside(HttpServerResponse response) {
        response.putHeader("Server", "secret/1")
                .putHeader("X-Powered-By", "secret")
                .putHeader("X-Habeas-Clearance", "restricted")
                .putHeader("Access-Control-Allow-Credentials", "true")
                .putHeader("Access-Control-Allow-Origin", "http://127.0.0.1")
                .putHeader("Connection", "X-Private")
                .putHeader("X-Private", "secret")
                .putHeader("Content-Language", "kk")
                .end("{}");
    }

    private void echo(HttpServerRequest request) {
        JsonObject headers = new JsonObject();
        for (Map.Entry<String, String> header : request.headers()) {
            headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue());
        }
        request.body()
                .onSuccess(body ->
                        json(request.response())
                                .end(
                                        new JsonObject()
                                                .put("service", name)
                                                .put("method", request.method().name())
                                                .put("uri", request.uri())
                                                .put("headers", headers)
                                                .put("body", body.length())
                                                .toString()));
    }

    private void send(HttpServerResponse response, long left) {
        long rest = left;
        while (rest > 0 && !response.writeQueueFull()) {
            int size = (int) Math.min(rest, BLOCK.length());
            response.write(BLOCK.slice(0, size));
            written.addAndGet(size);
            rest -= size;
        }
        long after = rest;
        if (after == 0) {
            response.end();
        } else {
            response.drainHandler(drained -> send(response, after));
        }
    }

    private static HttpServerResponse json(HttpServerResponse response) {
        return response.putHeader("Content-Type", "application/json");
    }
}
