package org.habeas.local.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file: a call of the public API.
 *
 * @param headers what makes it safe to repeat, such as {@code If-None-Match} or {@code
 *     Idempotency-Key}
 */
record Call(
        @Nullable String method,
        @Nullable String path,
        @Nullable Map<String, String> headers,
        @Nullable JsonNode body) {

    private static final Set<String> METHODS = Set.of("PUT", "POST");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    static Call parse(String line) {
        Call call;
        try {
            call = JSON.readValue(line, Call.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON call: " + e.getOriginalMessage(), e);
        }
        if (call.method == null || !METHODS.contains(call.method)) {
            throw new IllegalArgumentException("\"method\" must be PUT or POST");
        }
        if (call.path == null || !call.path.startsWith("/v1/")) {
            throw new IllegalArgumentException("\"path\" must begin with /v1/");
        }
        if (call.body == null) {
            throw new IllegalArgumentException("\"body\" is missing");
        }
        return call;
    }

    boolean isRepeatable() {
        return "PUT".equals(method)
                || (headers != null
                        && headers.keySet().stream()
                                .anyMatch(name -> name.equalsIgnoreCase("Idempotency-Key")));
    }

    HttpRequest request(URI door, String token) {
        var builder =
                HttpRequest.newBuilder(door.resolve(String.valueOf(path)))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json, application/problem+json")
                        .header("Authorization", "Bearer " + token);
        if (headers != null) {
            headers.forEach(builder::header);
        }
        return builder.method(
                        String.valueOf(method),
                        HttpRequest.BodyPublishers.ofString(String.valueOf(body)))
                .build();
    }

    /** Paths carry ids, bodies carry names: only the path may be shown. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
