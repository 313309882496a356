package org.habeas.gateway.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Finished bytes that the door itself serves, plain and compressed, each with its entity tag. */
public final class Document {
    private final String mediaType;
    private final Variant plain;
    private final Variant compressed;

    private record Variant(Buffer bytes, String tag) {}

    private Document(String mediaType, Variant plain, Variant compressed) {
        this.mediaType = mediaType;
        this.plain = plain;
        this.compressed = compressed;
    }

    /** Keeps these bytes ready to be served. */
    public static Document of(String mediaType, byte[] bytes) {
        String hash = HexFormat.of().formatHex(sha256(bytes), 0, 16);
        return new Document(
                mediaType,
                new Variant(Buffer.buffer(bytes), '"' + hash + '"'),
                new Variant(Buffer.buffer(gzip(bytes)), '"' + hash + "-gzip\""));
    }

    /**
     * Answers with this document, or with 304 where the asker has it.
     *
     * @param maxAge seconds for which a copy may be used without asking
     */
    public void answer(RoutingContext exchange, int maxAge) {
        Variant variant = acceptsGzip(exchange) ? compressed : plain;
        HttpServerResponse response = exchange.response();
        response.putHeader(HttpHeaders.ETAG, variant.tag)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=" + maxAge);
        if (has(exchange, variant.tag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        if (variant == compressed) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (exchange.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(variant.bytes.length()));
            response.end();
        } else {
            response.end(variant.bytes);
        }
    }

    private static boolean has(RoutingContext exchange, String tag) {
        return listed(exchange, "If-None-Match")
                .anyMatch(known -> known.equals("*") || known.replaceFirst("^W/", "").equals(tag));
    }

    private static boolean acceptsGzip(RoutingContext exchange) {
        return listed(exchange, "Accept-Encoding")
                .anyMatch(coding -> coding.matches("gzip(\\s*;\\s*q=(1.*|0\\.0*[1-9].*))?"));
    }

    private static Stream<String> listed(RoutingContext exchange, String name) {
        List<String> values = exchange.request().headers().getAll(name);
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(target)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return target.toByteArray();
    }
}
