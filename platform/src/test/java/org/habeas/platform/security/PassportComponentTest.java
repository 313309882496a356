package org.habeas.platform.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A service believes the passport of the door, and only as far as it says so. */
@QuarkusTest
class PassportComponentTest {
    private static final String BODY =
            """
            {"head":{"keeper_id":"%s","state":"KZ"},"visibility":"confidential"}
            """;

    @Inject JWTCallerPrincipalFactory factory;

    @Test
    void signatures_are_remembered() {
        assertThat(ClientProxy.unwrap(factory)).isInstanceOf(Passports.class);
    }

    @Test
    void a_passport_lowers_what_a_role_may_read() throws Exception {
        String lantern = open(passport("editor", "confidential", null)).then().extract().path("id");
        String path = "/v1/lanterns/" + lantern;

        reads(path, passport("reviewer", "restricted", null), 200);
        reads(path, passport("editor", "confidential", null), 200);
        reads(path, passport("reviewer", "partner", null), 404);
        reads(path, passport("partner", "restricted", null), 404);
        reads(path, passport("reviewer", "everything", null), 404);
        reads(path, passport("reviewer", null, null), 404);
    }

    @Test
    void a_passport_for_reading_does_not_write() throws Exception {
        open(passport("editor", "confidential", "habeas:read"))
                .then()
                .statusCode(403)
                .body("code", equalTo("insufficient-scope"));
        open(passport("editor", "confidential", "habeas:read habeas:write")).then().statusCode(201);
        open(passport("editor", "confidential", "")).then().statusCode(201);
    }

    @Test
    void a_passport_of_somebody_else_opens_nothing() throws Exception {
        JwtClaims stranger = claims("reviewer", "restricted", null);
        stranger.setIssuer("habeas-local");
        JwtClaims late = claims("reviewer", "restricted", null);
        late.setExpirationTimeMinutesInTheFuture(-3);

        reads("/v1/lanterns", signed(stranger), 401);
        reads("/v1/lanterns", signed(late), 401);
    }

    private static Response open(String passport) {
        return given().auth()
                .oauth2(passport)
                .contentType(ContentType.JSON)
                .body(BODY.formatted(UUID.randomUUID()))
                .post("/v1/lanterns");
    }

    private static void reads(String path, String passport, int status) {
        given().auth().oauth2(passport).get(path).then().statusCode(status);
    }

    private static String passport(String role, @Nullable String clearance, @Nullable String scope)
            throws Exception {
        return signed(claims(role, clearance, scope));
    }

    private static JwtClaims claims(
            String role, @Nullable String clearance, @Nullable String scope) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("habeas-gateway");
        claims.setAudience("habeas");
        claims.setSubject("invented");
        claims.setStringListClaim("groups", role);
        if (clearance != null) {
            claims.setStringClaim("clearance", clearance);
        }
        if (scope != null) {
            claims.setStringClaim("scope", scope);
        }
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(1);
        return claims;
    }

    private static String signed(JwtClaims claims) throws Exception {
        Path file = Path.of(System.getProperty("habeas.test.issuer-key", ""));
        PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("ES256");
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        return signature.getCompactSerialization();
    }
}
