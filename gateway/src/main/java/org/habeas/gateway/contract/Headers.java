package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headers of answers: defined once, named wherever they may come. */
final class Headers {
    private static final List<String> ALWAYS =
            List.of("Access-Control-Allow-Origin", "RateLimit", "RateLimit-Policy", "X-Request-Id");
    private static final Set<String> WAITING = Set.of("429", "503");
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry(
                            "Access-Control-Allow-Origin",
                            "`*` on reads: any page may read what is public. Absent on writes."),
                    Map.entry(
                            "RateLimit",
                            "What is left of the budget: `\"name\";r=<requests left>;t=<seconds until it grows>`."),
                    Map.entry("RateLimit-Policy", "The budget: `\"name\";q=<quota>;w=<seconds>`."),
                    Map.entry("X-Request-Id", "What to quote when asking about this request."),
                    Map.entry("Retry-After", "Seconds to wait before asking again."),
                    Map.entry("WWW-Authenticate", "How to say who one is."),
                    Map.entry(
                            "ETag",
                            "A strong tag of these bytes, for `If-None-Match` and `If-Match`."),
                    Map.entry(
                            "Cache-Control",
                            "`public` only where everybody reads the same; `no-cache` means: ask whether it is still so."),
                    Map.entry(
                            "Cache-Status",
                            "Whether the door answered from its cache (RFC 9211), and whether the answer is stale because a service is away."),
                    Map.entry("Vary", "The request headers that the answer depends on."),
                    Map.entry("Link", "`rel=\"next\"` is the next page, if there is one."),
                    Map.entry("Location", "Where it is now."));

    private Headers() {}

    static void define(ObjectNode components) {
        ObjectNode headers = components.withObjectProperty("headers");
        WORDS.keySet().stream()
                .sorted()
                .forEach(name -> {
                    ObjectNode header = headers.putObject(name).put("description", WORDS.get(name));
                    ObjectNode schema = header.putObject("schema");
                    if (name.equals("Retry-After")) {
                        schema.put("type", "integer")
                                .put("format", "int32")
                                .put("minimum", 0)
                                .put("maximum", 86_400);
                    } else {
                        schema.put("type", "string")
                                .put("maxLength", 2048)
                                .put("pattern", "^[\\x20-\\x7e]*$");
                    }
                });
    }

    /** The headers of a refusal. */
    static void refusal(ObjectNode headers, String status) {
        ALWAYS.forEach(name -> add(headers, name));
        if (WAITING.contains(status)) {
            add(headers, "Retry-After");
        }
        if (status.equals("401")) {
            add(headers, "WWW-Authenticate");
        }
    }

    /** The headers of everything that is not a refusal. */
    static void success(ObjectNode body, boolean reads) {
        ObjectNode responses = (ObjectNode) body.path("responses");
        for (Map.Entry<String, JsonNode> response : responses.properties()) {
            String status = response.getKey();
            if (status.compareTo("400") >= 0) {
                continue;
            }
            ObjectNode headers = ((ObjectNode) response.getValue()).withObjectProperty("headers");
            ALWAYS.forEach(name -> add(headers, name));
            if (reads) {
                List.of("ETag", "Cache-Control", "Cache-Status", "Vary")
                        .forEach(name -> add(headers, name));
            }
            if (reads && isPaged(body) && status.equals("200")) {
                add(headers, "Link");
            }
            if (status.equals("201") || status.equals("308")) {
                add(headers, "Location");
            }
        }
    }

    static void add(ObjectNode headers, String name) {
        if (!headers.has(name)) {
            headers.putObject(name).put("$ref", References.to("headers", name));
        }
    }

    private static boolean isPaged(JsonNode body) {
        return body.path("parameters").findValuesAsText("$ref").stream()
                .anyMatch(reference -> reference.endsWith("/Cursor"));
    }
}
