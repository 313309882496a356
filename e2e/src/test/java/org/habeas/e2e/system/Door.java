package org.habeas.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The gateway, as somebody with a role or nobody in particular meets it. */
public final class Door {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private static final Map<Role, String> TOKENS = new ConcurrentHashMap<>();

    private final PackagedHabeas habeas;
    private final Role role;
    private final URI address;

    private Door(PackagedHabeas habeas, Role role, URI address) {
        this.habeas = habeas;
        this.role = role;
        this.address = address;
    }

    public static Door as(Role role) {
        PackagedHabeas habeas = PackagedHabeas.running();
        return new Door(habeas, role, habeas.address());
    }

    /** The same visitor at another gateway of the same register. */
    public Door at(URI other) {
        return new Door(habeas, role, other);
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Creates with an id of ours. */
    public Answer put(String path, String body) {
        return send("PUT", path, body, "If-None-Match", "*");
    }

    /** A body goes as JSON unless the headers say otherwise. */
    public Answer send(String method, String path, @Nullable String body, String... headers) {
        try {
            return trySend(method, path, body, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    public Answer trySend(String method, String path, @Nullable String body, String... headers)
            throws IOException {
        var request =
                request(path, headers)
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (body != null && !List.of(headers).contains("Content-Type")) {
            request.setHeader("Content-Type", "application/json");
        }
        try {
            return new Answer(
                    method + " " + path, CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the door", e);
        }
    }

    /** Opens an answer that goes on; it ends when whoever reads its lines closes it. */
    public HttpResponse<Stream<String>> listen(String path, String... headers)
            throws IOException, InterruptedException {
        return CLIENT.send(request(path, headers).build(), BodyHandlers.ofLines());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
        if (role != Role.ANYBODY) {
            request.setHeader("Authorization", "Bearer " + token());
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    /** What this role shows at the door. */
    public String token() {
        return TOKENS.computeIfAbsent(
                role,
                r ->
                        habeas.launcher()
                                .run("token", "--role", r.name().toLowerCase(Locale.ROOT))
                                .lastLine());
    }
}
