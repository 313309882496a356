package org.habeas.gateway.caller;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;

/** Tokens of the local issuer with claims of one's own. */
public final class Signed {
    private Signed() {}

    public static String token(Map<String, ?> claims) {
        JwtClaims all = new JwtClaims();
        all.setIssuer("habeas-local");
        all.setAudience("habeas");
        all.setSubject("invented-subject");
        all.setExpirationTimeMinutesInTheFuture(5);
        all.setGeneratedJwtId();
        claims.forEach(all::setClaim);
        return signed(all);
    }

    /** The token of a program. */
    public static String ofClient(String clientId) {
        return token(Map.of("client_id", clientId, "groups", List.of("reviewer")));
    }

    private static String signed(JwtClaims claims) {
        try {
            PublicJsonWebKey key =
                    PublicJsonWebKey.Factory.newPublicJwk(
                            Files.readString(
                                    Path.of(System.getProperty("habeas.test.issuer-key", ""))));
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue("ES256");
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setPayload(claims.toJson());
            signature.setKey(key.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
