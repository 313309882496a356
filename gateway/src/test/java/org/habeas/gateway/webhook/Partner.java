package org.habeas.gateway.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.Predicate;
import org.habeas.gateway.caller.Signed;
import org.habeas.gateway.receiver.TestReceiver;

/** A partner under an agreement, with one webhook. */
record Partner(String id, String secret, String token, String etag) {
    private static final String CLIENT = "client-" + UUID.randomUUID();
    private static final LocalDate IN_FORCE = LocalDate.now(ZoneOffset.UTC).plusYears(1);

    /** Its agreement, made at the first call. */
    static final Agreement AGREEMENT = Agreement.enter();

    /** What an administrator keeps of it. */
    record Agreement(String id) {
        private static Agreement enter() {
            return new Agreement(
                    asked("administrator")
                            .body(terms(IN_FORCE))
                            .post("/v1/partners")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id"));
        }

        private static Map<String, Object> terms(LocalDate until) {
            return Map.of(
                    "name", "Invented Partner",
                    "agreement", "agreement of " + CLIENT,
                    "valid_until", until.toString(),
                    "clearance", "partner",
                    "purposes", List.of("publication"),
                    "client_ids", List.of(CLIENT));
        }

        void lasts(boolean on) {
            asked("administrator")
                    .header(
                            "If-Match",
                            asked("administrator").get("/v1/partners/" + id).header("ETag"))
                    .body(terms(on ? IN_FORCE : LocalDate.now(ZoneOffset.UTC).minusDays(1)))
                    .put("/v1/partners/" + id)
                    .then()
                    .statusCode(200);
        }
    }

    static RequestSpecification asked(String role) {
        return given().header(
                        "Authorization",
                        "Bearer " + System.getProperty("habeas.test.token." + role))
                .contentType("application/json");
    }

    static RequestSpecification asked() {
        assertThat(AGREEMENT).isNotNull();
        return given().header("Authorization", "Bearer " + Signed.ofClient(CLIENT))
                .contentType("application/json");
    }

    static Partner with(TestReceiver receiver) {
        return with(receiver.url("/hook"));
    }

    static Partner with(String url) {
        var made =
                asked().body(Map.of("url", url))
                        .post("/v1/webhooks")
                        .then()
                        .statusCode(201)
                        .header("Cache-Control", "no-store")
                        .extract();
        JsonPath body = made.jsonPath();
        String id = body.getString("id");
        assertThat(made.header("Location")).isEqualTo("/v1/webhooks/" + id);
        String etag = asked().get("/v1/webhooks/" + id).header("ETag");
        return new Partner(id, body.getString("secret"), body.getString("token"), etag);
    }

    String path() {
        return "/v1/webhooks/" + id;
    }

    JsonPath read() {
        return asked().get(path()).jsonPath();
    }

    JsonPath log() {
        return asked().get(path() + "/deliveries").jsonPath();
    }

    /** Waits until the log, or the webhook, is as it should be. */
    static JsonPath until(Supplier<JsonPath> read, Predicate<JsonPath> holds) {
        Instant end = Clock.systemUTC().instant().plus(Duration.ofSeconds(15));
        JsonPath seen = read.get();
        while (!holds.test(seen)) {
            assertThat(Clock.systemUTC().instant()).as(seen.prettify()).isBefore(end);
            Thread.yield();
            seen = read.get();
        }
        return seen;
    }

    void delete() {
        asked().header("If-Match", "*").delete(path()).then().statusCode(204);
    }
}
