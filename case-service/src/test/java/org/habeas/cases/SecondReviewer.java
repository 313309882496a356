package org.habeas.cases;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Another reviewer than the one who usually writes: some things need two. */
public final class SecondReviewer {
    private SecondReviewer() {}

    /** A request with the token of that person. */
    public static RequestSpecification asks() {
        return given().auth().oauth2(token()).contentType(ContentType.JSON);
    }

    private static String token() {
        try {
            PublicJsonWebKey key =
                    PublicJsonWebKey.Factory.newPublicJwk(
                            Files.readString(
                                    Path.of(System.getProperty("habeas.test.issuer-key", ""))));
            JwtClaims claims = new JwtClaims();
            claims.setIssuer("habeas-gateway");
            claims.setAudience("habeas");
            claims.setSubject("second-reviewer");
            claims.setStringListClaim("groups", List.of("reviewer"));
            claims.setStringClaim("clearance", "restricted");
            claims.setGeneratedJwtId();
            claims.setIssuedAtToNow();
            claims.setExpirationTimeMinutesInTheFuture(60);
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(key.getAlgorithm());
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setHeader("typ", "JWT");
            signature.setPayload(claims.toJson());
            signature.setKey(key.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
