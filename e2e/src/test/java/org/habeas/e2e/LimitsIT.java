package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Replica;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What callers may ask for, counted by two processes of the gateway at the same time. */
class LimitsIT {
    private static final int TOKENS = 200;
    private static final String RECORD = "/v1/persons/0198f2a0-0000-7000-8000-00000000abcd";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final List<Replica> REPLICAS = new ArrayList<>();

    @BeforeAll
    static void twoMoreDoors() {
        Map<String, String> strict =
                Map.of(
                        "HABEAS_LIMIT_ANONYMOUS",
                        String.valueOf(TOKENS),
                        "HABEAS_LIMIT_ANONYMOUS_SEARCHES",
                        "10",
                        "HABEAS_LIMIT_WINDOW",
                        "10m",
                        "HABEAS_LIMIT_PATIENCE",
                        "30s",
                        "HABEAS_TRUSTED_PROXIES",
                        "127.0.0.1");
        REPLICAS.add(Replica.of(PackagedHabeas.running(), "gateway", strict));
        REPLICAS.add(Replica.of(PackagedHabeas.running(), "gateway", strict));
    }

    @AfterAll
    static void close() {
        REPLICAS.forEach(Replica::close);
    }

    @Test
    void two_gateways_together_grant_exactly_what_is_granted() {
        var asked = new ArrayList<CompletableFuture<HttpResponse<Void>>>();

        for (int i = 0; i < 2 * TOKENS; i++) {
            asked.add(ask(i % 2, "198.51.100.1", RECORD));
        }

        assertThat(asked.stream().filter(answer -> answer.join().statusCode() != 429))
                .hasSize(TOKENS);
        HttpResponse<Void> refused = ask(0, "198.51.100.1", RECORD).join();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.headers().firstValue("RateLimit").orElse(""))
                .startsWith("\"anonymous\";r=0;t=");
        assertThat(ask(1, "198.51.100.2", RECORD).join().statusCode()).isEqualTo(404);
    }

    @Test
    void two_gateways_together_stop_who_tries_names() {
        var asked = new ArrayList<CompletableFuture<HttpResponse<Void>>>();

        for (int i = 0; i < 30; i++) {
            asked.add(ask(i % 2, "198.51.100.3", "/v1/persons?q=Name" + i));
        }

        assertThat(asked.stream().filter(answer -> answer.join().statusCode() == 200)).hasSize(10);
    }

    private static CompletableFuture<HttpResponse<Void>> ask(int replica, String from, String uri) {
        URI address = REPLICAS.get(replica).address().resolve(uri);
        var request = HttpRequest.newBuilder(address).header("X-Forwarded-For", from).build();
        return CLIENT.sendAsync(request, BodyHandlers.discarding());
    }
}
