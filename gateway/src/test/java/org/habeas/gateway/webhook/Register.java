package org.habeas.gateway.webhook;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands in for the services as their {@code /internal/changes}; all happens in one of them. */
public final class Register implements QuarkusTestResourceLifecycleManager {
    private final Vertx vertx = Vertx.vertx();
    private final List<String> changes = new ArrayList<>();
    private long oldest;
    private String clearance = "nobody";

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("habeas.gateway.services.case-service.url", serve(true));
        config.put("habeas.gateway.services.extradition-service.url", serve(false));
        config.put("habeas.gateway.services.advocacy-service.url", serve(false));
        return config;
    }

    private String serve(boolean everything) {
        HttpServer server =
                vertx.createHttpServer()
                        .requestHandler(request -> answer(request, everything))
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        return "http://127.0.0.1:" + server.actualPort();
    }

    private void answer(HttpServerRequest request, boolean everything) {
        if (!request.path().equals("/internal/changes")) {
            request.response().setStatusCode(request.path().startsWith("/q/") ? 200 : 404).end();
            return;
        }
        heard(request);
        long after = Long.parseLong(request.getParam("after"));
        int limit = Integer.parseInt(request.getParam("limit"));
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(everything ? page(after, limit) : nothing(after));
    }

    /** For whom it was asked last, as the passport says. */
    private synchronized void heard(HttpServerRequest request) {
        String passport = String.valueOf(request.getHeader("Authorization"));
        String[] parts = passport.split("\\.", -1);
        clearance =
                parts.length < 2
                        ? "nobody"
                        : new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(parts[1])))
                                .getString("clearance");
    }

    /** The clearance of the last question. */
    public synchronized String askedWith() {
        return clearance;
    }

    private static String nothing(long after) {
        return "{\"head\":0,\"oldest\":0,\"items\":[],\"last\":%d,\"more\":false}".formatted(after);
    }

    /** Positions are 1, 2, 3 and so on. */
    private synchronized String page(long after, int limit) {
        int from = (int) Math.min(after, changes.size());
        int to = Math.min(changes.size(), from + limit);
        boolean more = to < changes.size();
        return "{\"head\":%d,\"oldest\":%d,\"items\":[%s],\"last\":%d,\"more\":%b}"
                .formatted(
                        changes.size(),
                        oldest,
                        String.join(",", changes.subList(from, to)),
                        Math.max(after, to),
                        more);
    }

    /** A person is written; answers the id. */
    public synchronized String changes() {
        String id = UUID.randomUUID().toString();
        changes.add(
                "{\"position\":%d,\"op\":\"upsert\",\"type\":\"persons\",\"id\":\"%s\",\"etag\":\"e\",\"record\":{\"name\":\"Nobody Invented\"}}"
                        .formatted(changes.size() + 1, id));
        return id;
    }

    /** A person is taken away. */
    public synchronized String removes(String reason, @Nullable String mergedInto) {
        String id = UUID.randomUUID().toString();
        String into = mergedInto == null ? "" : ",\"merged_into\":\"" + mergedInto + "\"";
        changes.add(
                "{\"position\":%d,\"op\":\"tombstone\",\"type\":\"persons\",\"id\":\"%s\",\"reason\":\"%s\"%s}"
                        .formatted(changes.size() + 1, id, reason, into));
        return id;
    }

    /** Whoever has not read up to here has to begin anew. */
    public synchronized void forgets() {
        oldest = changes.size();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Register.class));
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
