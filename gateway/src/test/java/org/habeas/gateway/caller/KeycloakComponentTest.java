package org.habeas.gateway.caller;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** People and programs come to the door with tokens of a real OpenID Connect provider. */
@QuarkusTest
@WithTestResource(
        value = KeycloakBehindTheDoor.class,
        scope = TestResourceScope.MATCHING_RESOURCES)
class KeycloakComponentTest {
    @SuppressWarnings("NullAway.Init") // injected by the test framework
    KeycloakBehindTheDoor keycloak;

    @Test
    void an_editor_logs_in_and_records() throws Exception {
        String token = logIn("editor", "openid habeas:write");

        JsonPath told = told(token);

        assertThat(told.getString("clearance")).isEqualTo("confidential");
        assertThat(told.getList("groups")).isEqualTo(List.of("editor"));
        assertThat(told.getString("scope").split(" ", -1))
                .containsExactlyInAnyOrder("habeas:read", "habeas:write");
        assertThat(told.getString("sub")).isNotEqualTo("editor").hasSize(36);
        write(token, 200);
    }

    @Test
    void an_application_that_asked_for_reading_does_not_write() throws Exception {
        String token = logIn("reviewer", "openid");

        assertThat(told(token).getString("clearance")).isEqualTo("restricted");
        write(token, 403);
    }

    @Test
    void a_token_about_who_has_logged_in_opens_nothing() throws Exception {
        String token = keycloak.client().logIn("reviewer", "openid").getString("id_token");

        given().auth().oauth2(token).get("/v1/persons").then().statusCode(401);
    }

    @Test
    void a_partner_proves_itself_by_a_signature_and_reads_what_was_agreed() throws Exception {
        String token = keycloak.client().ofPartner("habeas:read").getString("access_token");
        assertThat(told(token).getString("clearance")).isEqualTo("public");

        String partner =
                given().auth()
                        .oauth2(logIn("administrator", "openid habeas:admin"))
                        .contentType(ContentType.JSON)
                        .body(
                                """
                                {"name": "Invented Partner", "agreement": "invented 1", "valid_until": "2199-12-31",
                                 "clearance": "partner", "purposes": ["exchange"], "client_ids": ["%s"]}"""
                                        .formatted(KeycloakBehindTheDoor.PARTNER))
                        .post("/v1/partners")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        JsonPath told = told(token);
        assertThat(told.getString("clearance")).isEqualTo("partner");
        assertThat(told.getString("partner_id")).isEqualTo(partner);
        assertThat(told.getString("purpose")).isEqualTo("exchange");
        write(token, 403);
    }

    @Test
    void an_administrator_who_asked_for_reading_keeps_nothing() throws Exception {
        given().auth()
                .oauth2(logIn("administrator", "openid"))
                .get("/v1/partners")
                .then()
                .statusCode(403)
                .body("code", equalTo("insufficient-scope"));
    }

    @Test
    void the_local_issuer_is_not_believed_beside_a_provider() {
        given().auth()
                .oauth2(System.getProperty("habeas.test.token.reviewer", ""))
                .get("/v1/persons")
                .then()
                .statusCode(401);
    }

    private String logIn(String name, String scope) throws Exception {
        return keycloak.client().logIn(name, scope).getString("access_token");
    }

    private static JsonPath told(String token) {
        return Objects.requireNonNull(
                Told.passport(given().auth().oauth2(token).get("/v1/persons")));
    }

    private static void write(String token, int status) {
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/persons")
                .then()
                .statusCode(status);
    }
}
