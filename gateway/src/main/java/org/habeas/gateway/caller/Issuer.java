package org.habeas.gateway.caller;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** One issuer whose tokens are believed. Checking may wait for the network. */
final class Issuer {
    static final String LOCAL = "habeas-local";

    private static final int SKEW_SECONDS = 30;

    private final JwtConsumer consumer;
    private final ProofReader reader;

    Issuer(
            String name,
            String audience,
            List<String> algorithms,
            VerificationKeyResolver keys,
            int skewSeconds,
            ProofReader reader) {
        this.reader = reader;
        this.consumer =
                new JwtConsumerBuilder()
                        .setRequireExpirationTime()
                        .setRequireSubject()
                        .setExpectedIssuer(name)
                        .setExpectedAudience(audience)
                        .setAllowedClockSkewInSeconds(skewSeconds)
                        .setJwsAlgorithmConstraints(
                                AlgorithmConstraints.ConstraintType.PERMIT,
                                algorithms.toArray(String[]::new))
                        .setVerificationKeyResolver(keys)
                        .build();
    }

    /** The issuer of this machine; its keys lie in a file. */
    static Issuer local(Path keys) {
        return new Issuer(
                LOCAL,
                "habeas",
                List.of("ES256"),
                stored(keys),
                0,
                new ProofReader(true, "groups", Map.of()));
    }

    /** An OpenID Connect provider, found by its address. */
    static Issuer provider(IdentityConfig config, String address) {
        return new Issuer(
                address,
                config.audience(),
                config.algorithms(),
                new ProviderKeys(address),
                SKEW_SECONDS,
                new ProofReader(false, config.rolesClaim(), config.roles()));
    }

    Proof check(String token) throws InvalidJwtException, MalformedClaimException {
        return reader.read(consumer.processToClaims(token));
    }

    private static VerificationKeyResolver stored(Path file) {
        try {
            return new JwksVerificationKeyResolver(
                    new JsonWebKeySet(Files.readString(file)).getJsonWebKeys());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalArgumentException("not a key set: " + file, e);
        }
    }
}
