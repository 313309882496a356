package org.habeas.gateway.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.habeas.gateway.standin.DoorTest;
import org.junit.jupiter.api.Test;

/** A request that enters a partner and comes twice. */
@DoorTest
class PartnerRepetitionComponentTest {

    @Test
    void who_asks_twice_enters_one_partner() {
        String once = UUID.randomUUID().toString();
        String body = body(once);
        String id = enter(once, body).statusCode(201).extract().path("id");

        ValidatableResponse again = enter(once, body);

        again.statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(id));
        assertThat(again.extract().header("Location")).isEqualTo("/v1/partners/" + id);
        enter(UUID.randomUUID().toString(), body)
                .statusCode(409)
                .body("code", equalTo("agreement-taken"));
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        String once = UUID.randomUUID().toString();
        enter(once, body(once)).statusCode(201);

        enter(once, body("other-" + once))
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    private static String body(String agreement) {
        return """
        {"name": "Invented Partner", "agreement": "%s", "valid_until": "2199-12-31",
         "clearance": "partner", "purposes": ["exchange"], "client_ids": ["of-%s"]}\
        """
                .formatted(agreement, agreement);
    }

    private static ValidatableResponse enter(String once, String body) {
        return given().auth()
                .oauth2(System.getProperty("habeas.test.token.administrator", ""))
                .header("Idempotency-Key", once)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/partners")
                .then();
    }
}
