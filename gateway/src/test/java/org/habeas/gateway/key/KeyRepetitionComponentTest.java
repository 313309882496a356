package org.habeas.gateway.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.habeas.gateway.standin.DoorTest;
import org.junit.jupiter.api.Test;

/** A request for a secret that comes twice: one key, one telling, nothing kept in clear. */
@DoorTest
class KeyRepetitionComponentTest {
    private static final String KEYS = "/v1/api-keys";

    @Inject EntityManager em;

    @Test
    void who_asks_twice_gets_one_key_and_is_told_its_secret_once() {
        String once = UUID.randomUUID().toString();
        String label = "invented " + once;

        String id = ask(KEYS, once, body(label)).statusCode(201).extract().path("id");

        ask(KEYS, once, body(label))
                .statusCode(409)
                .contentType("application/problem+json")
                .header("Location", KEYS + "/" + id)
                .body("code", equalTo("secret-told-already"));
        assertThat(made(label)).isEqualTo(1);
    }

    @Test
    void who_asks_at_the_same_moment_gets_one_key_too() {
        String once = UUID.randomUUID().toString();
        String label = "invented " + once;

        List<Integer> statuses =
                IntStream.range(0, 8)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(
                                        () -> send(KEYS, once, body(label)).statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(made(label)).isEqualTo(1);
    }

    @Test
    void of_the_answer_only_the_id_is_kept() {
        String once = UUID.randomUUID().toString();
        String key = ask(KEYS, once, body("a")).statusCode(201).extract().path("key");
        String secret = key.substring(key.indexOf('.') + 1);

        List<?> kept =
                em.createNativeQuery(
                                "select cast(idempotency as text), convert_from(body, 'UTF8') from"
                                        + " idempotency where key = ?1")
                        .setParameter(1, once)
                        .getResultList();

        assertThat(kept).hasSize(1);
        Object[] row = (Object[]) kept.getFirst();
        assertThat((String) row[0]).doesNotContain(secret, "hbs_");
        assertThat((String) row[1]).isEmpty();
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        String once = UUID.randomUUID().toString();
        ask(KEYS, once, body("a")).statusCode(201);

        ask(KEYS, once, body("b")).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        ask(KEYS, "k".repeat(201), body("b"))
                .statusCode(400)
                .body("code", equalTo("invalid-idempotency-key"));
    }

    @Test
    void what_was_refused_may_be_asked_again() {
        String once = UUID.randomUUID().toString();
        String wrong = "{\"label\": \"a\", \"expires_at\": \"2001-01-01T00:00:00Z\"}";

        ask(KEYS, once, wrong).statusCode(422).body("code", equalTo("invalid-expiry"));

        ask(KEYS, once, wrong).statusCode(422).body("code", equalTo("invalid-expiry"));
        ask(KEYS, once, body("a")).statusCode(201);
    }

    @Test
    void a_rotation_that_comes_twice_leaves_the_secret_in_use_alone() {
        String once = UUID.randomUUID().toString();
        ValidatableResponse made = ask(KEYS, UUID.randomUUID().toString(), body("a"));
        String inUse = made.extract().path("key");
        String rotations = KEYS + "/" + made.extract().path("id") + "/rotations";

        String fresh = ask(rotations, once, "{}").statusCode(201).extract().path("key");
        ask(rotations, once, "{}").statusCode(409).body("code", equalTo("secret-told-already"));

        given().header("X-Api-Key", inUse).get("/v1/persons").then().statusCode(200);
        given().header("X-Api-Key", fresh).get("/v1/persons").then().statusCode(200);
    }

    private long made(String label) {
        return ((Number)
                        em.createNativeQuery("select count(*) from api_key where label = ?1")
                                .setParameter(1, label)
                                .getSingleResult())
                .longValue();
    }

    private static String body(String label) {
        return "{\"label\": \"" + label + "\"}";
    }

    private static ValidatableResponse ask(String path, String once, String body) {
        return send(path, once, body).then();
    }

    private static Response send(String path, String once, String body) {
        return given().auth()
                .oauth2(System.getProperty("habeas.test.token.administrator", ""))
                .header("Idempotency-Key", once)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }
}
