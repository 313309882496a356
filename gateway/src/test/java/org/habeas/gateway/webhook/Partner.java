package org.habeas.gateway.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.habeas.gateway.receiver.TestReceiver;

/** A partner with one webhook. */
record Partner(String id, String secret, String token, String etag) {

    static RequestSpecification asked(String role) {
        return given().header(
                        "Authorization",
                        "Bearer " + System.getProperty("habeas.test.token." + role))
                .contentType("application/json");
    }

    static RequestSpecification asked() {
        return asked("partner");
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
    static JsonPath until(java.util.function.Supplier<JsonPath> read, Predicate<JsonPath> holds) {
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
