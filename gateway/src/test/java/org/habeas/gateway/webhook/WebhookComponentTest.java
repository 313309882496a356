package org.habeas.gateway.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.gateway.webhook.Partner.asked;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.local.issuer.LocalIssuer;
import org.habeas.local.issuer.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(QuickWebhooks.class)
@WithTestResource(value = Register.class, scope = TestResourceScope.MATCHING_RESOURCES)
class WebhookComponentTest {
    private static final String HERE = "http://127.0.0.1:9999/hook";

    @Inject Webhooks webhooks;

    @Test
    void a_webhook_shows_its_secret_once() {
        Partner partner = Partner.with(HERE);

        assertThat(partner.secret()).startsWith("whsec_");
        assertThat(partner.token()).isNotEmpty();
        asked().get(partner.path())
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("url", equalTo(HERE))
                .body("status", equalTo("active"))
                .body("clearance", equalTo("partner"))
                .body("secret", nullValue())
                .body("token", nullValue());
        asked().header("If-None-Match", partner.etag()).get(partner.path()).then().statusCode(304);
        asked().get("/v1/webhooks?limit=200")
                .then()
                .body("items.secret", not(hasItem(startsWith("whsec_"))));
        partner.delete();
        asked().get(partner.path()).then().statusCode(404);
    }

    @Test
    void a_webhook_of_another_does_not_exist_but_for_an_administrator() throws IOException {
        Partner partner = Partner.with(HERE);
        String stranger = token("test-stranger", Role.PARTNER);

        for (String path : List.of("", "/deliveries")) {
            given().header("Authorization", "Bearer " + stranger)
                    .get(partner.path() + path)
                    .then()
                    .statusCode(404);
        }
        given().header("Authorization", "Bearer " + stranger)
                .contentType("application/json")
                .post(partner.path() + "/tests")
                .then()
                .statusCode(404);
        given().header("Authorization", "Bearer " + stranger)
                .header("If-Match", "*")
                .delete(partner.path())
                .then()
                .statusCode(404);
        given().header("Authorization", "Bearer " + stranger)
                .get("/v1/webhooks")
                .then()
                .body("items.id", not(hasItem(partner.id())));
        asked("administrator").get(partner.path()).then().statusCode(200);
        asked("administrator")
                .get("/v1/webhooks?limit=200")
                .then()
                .body("items.id", hasItem(partner.id()));
        partner.delete();
    }

    @Test
    void a_webhook_of_somebody_without_an_agreement_hears_of_what_is_public() {
        var made =
                asked("partner")
                        .body(Map.of("url", HERE))
                        .post("/v1/webhooks")
                        .then()
                        .statusCode(201)
                        .body("clearance", equalTo("public"))
                        .extract()
                        .jsonPath();

        asked("partner")
                .header("If-Match", "*")
                .delete("/v1/webhooks/" + made.getString("id"))
                .then()
                .statusCode(204);
    }

    @Test
    void what_was_written_ends_the_pause_of_a_webhook_and_no_longer_wait() {
        Partner partner = Partner.with(HERE);
        UUID id = UUID.fromString(partner.id());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Duration pause = Duration.ofMinutes(5);

        QuarkusTransaction.requiringNew()
                .run(() -> {
                    webhooks.held(id).orElseThrow().lookAgain(now.plus(pause).plusSeconds(1));
                    webhooks.flush();
                    webhooks.lookNow(now, now.plus(pause));
                    assertThat(looks(id, now)).isFalse();
                    webhooks.lookNow(now, now.plus(pause).plusSeconds(1));
                    assertThat(looks(id, now)).isTrue();
                });

        partner.delete();
    }

    private boolean looks(UUID id, Instant now) {
        return webhooks.count("id = ?1 and lookAt <= ?2", id, now) == 1;
    }

    private static String token(String name, Role role) throws IOException {
        Path key = Path.of(System.getProperty("habeas.test.issuer-key", ""));
        Path directory = key.toAbsolutePath().getParent();
        if (directory == null) {
            throw new IllegalStateException("no issuer");
        }
        return LocalIssuer.in(directory, Clock.systemUTC()).token(name, role, Duration.ofHours(1));
    }

    @Test
    void only_partners_and_administrators_have_webhooks() {
        given().get("/v1/webhooks").then().statusCode(401);
        asked("editor").get("/v1/webhooks").then().statusCode(403);
        asked("editor").body(Map.of("url", HERE)).post("/v1/webhooks").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[64:ff9b::a9fe:a9fe]/",
                "https://[::ffff:192.168.0.1]/",
                "https://2130706433:22/",
                "https://0x0a000001/",
                "https://nobody.invalid/hook",
                "http://8.8.8.8/hook",
                "https://user:word@8.8.8.8/",
                "nonsense"
            })
    void an_address_that_leads_inside_is_refused(String url) {
        asked().body(Map.of("url", url))
                .post("/v1/webhooks")
                .then()
                .statusCode(422)
                .body("code", equalTo("webhook-url-refused"))
                .body("errors[0].pointer", equalTo("/url"));
    }

    @Test
    void what_is_wrong_with_a_request_is_named() {
        asked().body("{}").post("/v1/webhooks").then().statusCode(422);
        asked().body("{\"url\": 1}").post("/v1/webhooks").then().statusCode(422);
        asked().body("{\"url\": \"" + HERE + "\", \"nonsense\": 1}")
                .post("/v1/webhooks")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/nonsense"));
        asked().body(Map.of("url", HERE, "filter", Map.of("states", List.of("KAZ"))))
                .post("/v1/webhooks")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/filter/states/0"));
        asked().body(Map.of("url", HERE, "status", "disabled"))
                .post("/v1/webhooks")
                .then()
                .statusCode(422);
        asked().body("").post("/v1/webhooks").then().statusCode(422);
        asked().body("{\"url\": ").post("/v1/webhooks").then().statusCode(400);
        asked().get("/v1/webhooks?limit=0").then().statusCode(400);
        asked().get("/v1/webhooks/" + UUID.randomUUID()).then().statusCode(404);
        asked().get("/v1/webhooks/nonsense").then().statusCode(404);
    }

    @Test
    void a_change_rests_on_what_was_read() {
        Partner partner = Partner.with(HERE);
        Map<String, Object> change =
                Map.of(
                        "url",
                        HERE,
                        "description",
                        "for our site",
                        "filter",
                        Map.of("types", List.of("persons")),
                        "status",
                        "paused");

        asked().body(change).put(partner.path()).then().statusCode(428);
        asked().header("If-Match", "\"other\"")
                .body(change)
                .put(partner.path())
                .then()
                .statusCode(412);
        asked().header("If-Match", partner.etag())
                .body(change)
                .put(partner.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("paused"))
                .body("filter.types", equalTo(List.of("persons")));
        asked().header("If-Match", partner.etag())
                .body(change)
                .put(partner.path())
                .then()
                .statusCode(412);
        partner.delete();
    }

    @Test
    void the_same_request_twice_makes_one_webhook() {
        String key = UUID.randomUUID().toString();

        var first =
                asked().header("Idempotency-Key", key)
                        .body(Map.of("url", HERE))
                        .post("/v1/webhooks")
                        .jsonPath();
        var again =
                asked().header("Idempotency-Key", key)
                        .body(Map.of("url", HERE))
                        .post("/v1/webhooks")
                        .jsonPath();
        asked().header("Idempotency-Key", key)
                .body(Map.of("url", HERE + "/other"))
                .post("/v1/webhooks")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));

        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
        assertThat(again.getString("secret")).isEqualTo(first.getString("secret"));
        asked().header("If-Match", "*").delete("/v1/webhooks/" + first.getString("id"));
    }

    @Test
    void pages_of_webhooks_hold_each_once() {
        List<Partner> made = List.of(Partner.with(HERE), Partner.with(HERE), Partner.with(HERE));
        List<String> seen = new java.util.ArrayList<>();

        for (String next = "/v1/webhooks?limit=1"; next != null; ) {
            var page = asked().urlEncodingEnabled(false).get(next).jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(made.stream().map(Partner::id).toList());
        made.forEach(Partner::delete);
    }
}
