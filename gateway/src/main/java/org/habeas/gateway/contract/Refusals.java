package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.habeas.gateway.contract.Operations.Operation;

/** Every status by which an operation may refuse, each with the same problem details (RFC 9457). */
final class Refusals {
    private static final List<String> ANY =
            List.of("400", "401", "403", "404", "406", "414", "429", "431");
    private static final List<String> WITH_BODY = List.of("408", "413", "415", "422");
    private static final List<String> FAILURES = List.of("500", "502", "503", "504");
    private static final List<String> OF_WRITES = List.of("409", "412", "422", "428");
    private static final Map<String, Refusal> ALL = all();

    /**
     * A status in the words of the API.
     *
     * @param name of the component
     * @param code an example of the stable code of the problem
     */
    private record Refusal(String name, String code, String words) {}

    private final ObjectNode components;

    Refusals(ObjectNode components) {
        this.components = components;
    }

    private static Map<String, Refusal> all() {
        Map<String, Refusal> all = new TreeMap<>();
        all.put(
                "400",
                new Refusal(
                        "Malformed",
                        "unknown-parameter",
                        "The request cannot be understood: a parameter, header or the JSON itself."));
        all.put(
                "401",
                new Refusal(
                        "Unauthenticated",
                        "unauthenticated",
                        "The token or key is missing, expired or not one of ours."));
        all.put(
                "403",
                new Refusal("Forbidden", "forbidden", "The token or key does not allow this."));
        all.put(
                "404",
                new Refusal(
                        "NotFound",
                        "not-found",
                        "Nothing here, or nothing that the reader may see: the two are never told apart."));
        all.put(
                "405",
                new Refusal("MethodNotAllowed", "method-not-allowed", "See the `Allow` header."));
        all.put(
                "406",
                new Refusal(
                        "NotAcceptable",
                        "not-acceptable",
                        "It cannot be had in a media type that `Accept` names."));
        all.put(
                "408",
                new Refusal("RequestTimeout", "request-timeout", "The body stopped arriving."));
        all.put(
                "409",
                new Refusal(
                        "Conflict",
                        "already-exists",
                        "It cannot be done as things are: there is one already, or it needs somebody else."));
        all.put(
                "410",
                new Refusal(
                        "Gone",
                        "token-expired",
                        "It was here and is no longer; the answer says where to begin anew."));
        all.put(
                "412",
                new Refusal("Stale", "stale", "It has changed since it was read: read it again."));
        all.put(
                "413",
                new Refusal(
                        "BodyTooLarge", "body-too-large", "The body is larger than is read here."));
        all.put(
                "414",
                new Refusal(
                        "UriTooLong", "uri-too-long", "The address is longer than is read here."));
        all.put(
                "415",
                new Refusal(
                        "UnsupportedMediaType",
                        "unsupported-media-type",
                        "The body comes in a media type that is not read here."));
        all.put(
                "422",
                new Refusal(
                        "Invalid",
                        "invalid-field",
                        "A field cannot be as it is; `errors` points at it. Nothing was changed."));
        all.put(
                "428",
                new Refusal(
                        "ConditionMissing",
                        "condition-missing",
                        "Send `If-Match`, or `If-None-Match: *` to create."));
        all.put(
                "429",
                new Refusal(
                        "TooManyRequests",
                        "too-many-requests",
                        "The budget of the caller is spent: wait for `Retry-After`."));
        all.put(
                "431",
                new Refusal(
                        "HeadersTooLarge",
                        "headers-too-large",
                        "The headers are larger than is read here."));
        all.put(
                "500",
                new Refusal(
                        "InternalError", "internal-error", "Our mistake; quote the `trace_id`."));
        all.put(
                "502",
                new Refusal(
                        "BrokenAnswer",
                        "broken-answer",
                        "A service broke off. Repeat a write with the same `Idempotency-Key`."));
        all.put(
                "503",
                new Refusal(
                        "Unavailable",
                        "service-not-ready",
                        "What answers this is away: wait for `Retry-After`."));
        all.put(
                "504",
                new Refusal(
                        "TimedOut",
                        "service-timeout",
                        "A service was silent for too long. Repeat a write with the same `Idempotency-Key`."));
        return all;
    }

    /** Puts every refusal where an operation may give it. */
    void apply(Operation operation, boolean isOfDocket) {
        ObjectNode responses = operation.body().withObjectProperty("responses");
        List<String> statuses = new ArrayList<>(ANY);
        statuses.addAll(FAILURES);
        if (operation.sendsBody()) {
            statuses.addAll(WITH_BODY);
        }
        if (!operation.reads()) {
            statuses.addAll(OF_WRITES);
        }
        if (isOfDocket && !operation.reads()) {
            // Of somebody who was erased nothing is recorded any more.
            statuses.add("410");
        }
        responses
                .fieldNames()
                .forEachRemaining(known -> {
                    if (known.compareTo("400") >= 0) {
                        statuses.add(known);
                    }
                });
        Words.resource("contract/words.json")
                .path("operations")
                .path(operation.key())
                .path("refusals")
                .forEach(status -> statuses.add(status.asText()));
        statuses.forEach(status -> responses.set(status, reference(status)));
        sort(responses);
    }

    private ObjectNode reference(String status) {
        Refusal refusal = ALL.get(status);
        if (refusal == null) {
            throw new IllegalStateException("no words for the status " + status);
        }
        ObjectNode known = components.withObjectProperty("responses");
        if (!known.has(refusal.name())) {
            known.set(refusal.name(), response(status, refusal));
        }
        return components.objectNode().put("$ref", References.to("responses", refusal.name()));
    }

    private ObjectNode response(String status, Refusal refusal) {
        ObjectNode response = components.objectNode().put("description", refusal.words());
        ObjectNode media = response.putObject("content").putObject("application/problem+json");
        media.putObject("schema").put("$ref", References.to("schemas", "Problem"));
        media.putObject("examples")
                .putObject(refusal.code())
                .set("value", example(status, refusal));
        Headers.refusal(response.putObject("headers"), status);
        return response;
    }

    /** As the door writes it. */
    private JsonNode example(String status, Refusal refusal) {
        String code = refusal.code();
        return components
                .objectNode()
                .put("type", "/docs/problems#" + code)
                .put(
                        "title",
                        Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' '))
                .put("status", Integer.parseInt(status))
                .put("code", code)
                .put("detail", refusal.words().replace("`", ""))
                .put("trace_id", "4bf92f3577b34da6a3ce929d0e0e4736");
    }

    private static void sort(ObjectNode responses) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        responses.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        responses.removeAll();
        sorted.forEach(responses::set);
    }
}
