package org.habeas.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {

    @TempDir Path directory;

    @Test
    void a_token_says_who_and_in_which_role_and_is_verified_by_the_public_key() throws Exception {
        LocalIssuer issuer = LocalIssuer.in(directory, Clock.systemUTC());

        String token = issuer.token("Ann", Role.EDITOR, Duration.ofMinutes(5));

        JwtClaims claims = verified(issuer, token);
        assertThat(claims.getSubject()).isEqualTo("Ann");
        assertThat(claims.getStringListClaimValue("groups")).isEqualTo(List.of("editor"));
    }

    @Test
    void the_key_outlives_a_restart() throws Exception {
        String token =
                LocalIssuer.in(directory, Clock.systemUTC())
                        .token("Ann", Role.REVIEWER, Duration.ofMinutes(5));

        LocalIssuer again = LocalIssuer.in(directory, Clock.systemUTC());

        assertThat(verified(again, token).getSubject()).isEqualTo("Ann");
    }

    @Test
    void the_private_key_is_for_its_owner_only() throws Exception {
        LocalIssuer issuer = LocalIssuer.in(directory, Clock.systemUTC());

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(issuer.privateKey())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(issuer.jwks())).doesNotContain("\"d\"");
    }

    private static JwtClaims verified(LocalIssuer issuer, String token) throws Exception {
        var keys = new JsonWebKeySet(Files.readString(issuer.jwks())).getJsonWebKeys();
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(
                                AlgorithmConstraints.ConstraintType.PERMIT, "ES256"))
                .setExpectedIssuer("habeas-local")
                .setExpectedAudience("habeas")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}
