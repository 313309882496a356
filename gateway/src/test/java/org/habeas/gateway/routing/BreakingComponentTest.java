package org.habeas.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.StandIns;
import org.habeas.gateway.standin.Wire;
import org.junit.jupiter.api.Test;

@DoorTest
class BreakingComponentTest {
    private static final int MANY = 60;
    private static final int MOST = 2_000;
    private static final int MORE_THAN_CONNECTIONS = 160;

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    @TestHTTPResource("/")
    URI door;

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    StandIns behind;

    @Test
    void a_service_that_keeps_failing_is_left_alone_and_asked_again_by_itself() {
        assertThat(isLeftAloneAfterSomeOf("/v1/campaigns/gone")).isTrue();
        long asked = behind.advocacy.asked();

        given().get("/v1/campaigns")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", equalTo("service-unreachable"));

        assertThat(behind.advocacy.asked()).isEqualTo(asked);
        given().get("/v1/persons").then().statusCode(200);
        assertThat(answersWithin(Duration.ofSeconds(20), "/v1/campaigns")).isTrue();
    }

    /** What it has answered well in the seconds before, for other tests, counts for it. */
    private boolean isLeftAloneAfterSomeOf(String failing) {
        for (int i = 0; i < MOST; i++) {
            long before = behind.advocacy.asked();
            given().get(failing).then().statusCode(503);
            if (behind.advocacy.asked() == before) {
                return true;
            }
        }
        return false;
    }

    @Test
    void askers_that_hang_up_do_not_count_against_a_service() throws Exception {
        for (int i = 0; i < MANY; i++) {
            try (Wire wire = new Wire(door.getPort())) {
                wire.send("GET /v1/interpol-alerts/silent HTTP/1.1\nHost: localhost\n\n");
            }
        }

        given().get("/v1/interpol-alerts").then().statusCode(200);
    }

    @Test
    void a_sender_that_stops_sending_does_not_count_against_a_service() throws Exception {
        List<Wire> slow = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            slow.add(
                    new Wire(door.getPort())
                            .send(
                                    "POST /v1/interpol-alerts HTTP/1.1\nHost: localhost\n"
                                            + "Content-Length: 9\n\n{"));
        }

        for (Wire wire : slow) {
            assertThat(wire.readUntil("\r\n")).startsWith("HTTP/1.1 408");
            wire.close();
        }
        given().get("/v1/interpol-alerts").then().statusCode(200);
    }

    @Test
    void a_service_that_hangs_holds_up_nobody_who_asks_another() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<CompletableFuture<HttpResponse<Void>>> hanging = new ArrayList<>();
            for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
                HttpRequest request =
                        HttpRequest.newBuilder(door.resolve("/v1/campaigns/silent"))
                                .version(HttpClient.Version.HTTP_1_1)
                                .build();
                hanging.add(client.sendAsync(request, BodyHandlers.discarding()));
            }

            Instant begun = Instant.now();
            given().get("/v1/persons").then().statusCode(200);

            assertThat(begun).isAfter(Instant.now().minusSeconds(2));
            for (CompletableFuture<HttpResponse<Void>> one : hanging) {
                assertThat(one.get().statusCode()).isIn(503, 504);
            }
        }
        assertThat(answersWithin(Duration.ofSeconds(20), "/v1/campaigns")).isTrue();
    }

    private static boolean answersWithin(Duration patience, String path) {
        Instant deadline = Instant.now().plus(patience);
        while (Instant.now().isBefore(deadline)) {
            if (given().get(path).statusCode() == 200) {
                return true;
            }
        }
        return false;
    }
}
