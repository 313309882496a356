package org.habeas.gateway.standin;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPOutputStream;

/** PUBLIC answers of a stand-in service: what stands under a path, and what was asked for it. */
public final class Shelf {
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final Map<String, String> control = new ConcurrentHashMap<>();
    private final Map<String, UUID> dockets = new ConcurrentHashMap<>();
    private final Queue<MultiMap> asked = new ConcurrentLinkedQueue<>();

    /** From now on this stands there. */
    public Shelf put(String path, String body) {
        bodies.put(path, body);
        return this;
    }

    /** And it rests on that docket alone. */
    public Shelf put(String path, UUID docket, String body) {
        dockets.put(path, docket);
        return put(path, body);
    }

    /** With that {@code Cache-Control}. */
    public Shelf control(String path, String value) {
        control.put(path, value);
        return this;
    }

    /** The headers of each request so far. */
    public Queue<MultiMap> asked() {
        return asked;
    }

    void serve(HttpServerRequest request) {
        asked.add(MultiMap.caseInsensitiveMultiMap().addAll(request.headers()));
        String path = request.path();
        if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            request.response().setStatusCode(204).end();
            return;
        }
        String body = bodies.getOrDefault(path, "nothing");
        HttpServerResponse response = request.response();
        String tag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        response.putHeader("ETag", tag)
                .putHeader("Content-Type", "application/json")
                .putHeader("Vary", "Authorization, Accept-Encoding")
                .putHeader("Cache-Control", control.getOrDefault(path, "public, no-cache"));
        if (dockets.containsKey(path)) {
            response.putHeader("X-Habeas-View", dockets.get(path).toString());
        }
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else if ("gzip".equals(request.getHeader("Accept-Encoding"))) {
            response.putHeader("Content-Encoding", "gzip").end(Buffer.buffer(gzip(body)));
        } else {
            response.end(body);
        }
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(target)) {
            zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return target.toByteArray();
    }
}
