package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.logging.Log;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.habeas.gateway.answer.Document;
import org.habeas.gateway.answer.Problem;
import org.habeas.gateway.service.GatewayConfig;
import org.habeas.gateway.service.Service;
import org.habeas.gateway.service.Services;
import org.jspecify.annotations.Nullable;

/**
 * The API of the register as one document. A merge once had is served until a newer one is there,
 * also while a service is down; before the first, the answer is 503.
 */
@Singleton
public class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int MAX_AGE = 60;
    private static final long PATIENCE_MS = 10_000;

    private final Vertx vertx;
    private final HttpClient client;
    private final Services services;
    private final OpenApiDocumentService described;
    private final Allowed allowed;
    private final Duration fresh;
    private final Clock clock;
    private @Nullable Merged last;
    private @Nullable Future<Merged> running;

    private record Merged(Document json, Document yaml, Instant at) {}

    Contract(
            Vertx vertx,
            HttpClient client,
            Services services,
            OpenApiDocumentService described,
            Allowed allowed,
            GatewayConfig config,
            Clock clock) {
        this.described = described;
        this.allowed = allowed;
        this.vertx = vertx;
        this.client = client;
        this.services = services;
        this.fresh = config.contractMaxAge();
        this.clock = clock;
    }

    /** Answers with the document as JSON. */
    public void json(RoutingContext exchange) {
        answer(exchange, Merged::json);
    }

    /** Answers with the document as YAML. */
    public void yaml(RoutingContext exchange) {
        answer(exchange, Merged::yaml);
    }

    private void answer(RoutingContext exchange, Function<Merged, Document> form) {
        current()
                .onSuccess(merged -> form.apply(merged).answer(exchange, MAX_AGE))
                .onFailure(cause -> {
                    exchange.response().putHeader("Retry-After", "5");
                    new Problem(
                                    503,
                                    "openapi-incomplete",
                                    "Not every service has told its part of the API yet.")
                            .answer(exchange);
                });
    }

    private synchronized Future<Merged> current() {
        Merged known = last;
        if (known != null && clock.instant().isBefore(known.at.plus(fresh))) {
            return Future.succeededFuture(known);
        }
        Future<Merged> refresh = running;
        if (refresh == null) {
            refresh = refresh();
            running = refresh;
            refresh.onComplete(this::done);
        }
        return known == null ? refresh : Future.succeededFuture(known);
    }

    private synchronized void done(AsyncResult<Merged> outcome) {
        running = null;
        if (outcome.succeeded()) {
            last = outcome.result();
        }
    }

    private Future<Merged> refresh() {
        List<Future<Part>> parts =
                new ArrayList<>(services.all().stream().map(this::fetch).toList());
        parts.add(vertx.executeBlocking(this::own, false));
        return Future.all(parts)
                .compose(all ->
                        vertx.executeBlocking(
                                () -> merged(parts.stream().map(Future::result).toList()), false));
    }

    private Future<Part> fetch(Service service) {
        return client.request(
                        service.address().setURI("/q/openapi?format=json").setTimeout(PATIENCE_MS))
                .map(request -> request.putHeader("Accept", "application/json"))
                .compose(HttpClientRequest::send)
                .compose(Contract::body)
                .map(body -> new Part(service, parse(body)))
                .onFailure(cause ->
                        Log.warnf(
                                "no openapi document name=%s cause=%s",
                                service.name(), cause.getClass().getSimpleName()));
    }

    /** What the door serves itself is described like a service, but never asked for over HTTP. */
    private Part own() {
        byte[] document =
                described.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
        return new Part(services.own(), parse(Buffer.buffer(document)));
    }

    private static Future<Buffer> body(HttpClientResponse answer) {
        return answer.body()
                .compose(body ->
                        answer.statusCode() == 200
                                ? Future.succeededFuture(body)
                                : Future.failedFuture("status " + answer.statusCode()));
    }

    private static ObjectNode parse(Buffer body) {
        try {
            JsonNode document = JSON.readTree(body.getBytes());
            if (document instanceof ObjectNode object && object.has("openapi")) {
                return object;
            }
            throw new IllegalArgumentException("not an OpenAPI document");
        } catch (IOException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private Merged merged(List<Part> parts) throws IOException {
        ObjectNode document = Completion.of(Merge.of(parts));
        allowed.learn(document);
        return new Merged(
                Document.of("application/json", JSON.writeValueAsBytes(document)),
                Document.of("application/yaml", YAML.writeValueAsBytes(document)),
                clock.instant());
    }
}
