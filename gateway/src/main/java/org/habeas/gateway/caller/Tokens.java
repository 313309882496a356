package org.habeas.gateway.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.docket.Visibility;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;
import org.habeas.platform.security.Roles;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** Tokens of the issuer: checked once, then remembered until they expire. */
@ApplicationScoped
class Tokens {
    private final Cache<String, Caller> known = Caffeine.newBuilder().maximumSize(10_000).build();
    private final JwtConsumer consumer;
    private final Clock clock;

    Tokens(@ConfigProperty(name = "HABEAS_LOCAL_JWKS") String jwks, Clock clock) {
        this.clock = clock;
        this.consumer =
                new JwtConsumerBuilder()
                        .setRequireExpirationTime()
                        .setRequireSubject()
                        .setExpectedIssuer("habeas-local")
                        .setExpectedAudience("habeas")
                        .setJwsAlgorithmConstraints(
                                AlgorithmConstraints.ConstraintType.PERMIT, "ES256")
                        .setVerificationKeyResolver(keys(Path.of(jwks)))
                        .build();
    }

    private static JwksVerificationKeyResolver keys(Path file) {
        try {
            return new JwksVerificationKeyResolver(
                    new JsonWebKeySet(Files.readString(file)).getJsonWebKeys());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalArgumentException("not a key set: " + file, e);
        }
    }

    Future<Caller> caller(String token) {
        Caller remembered = known.getIfPresent(token);
        if (remembered != null && clock.instant().isBefore(remembered.until())) {
            return Future.succeededFuture(remembered);
        }
        try {
            Caller caller = read(consumer.processToClaims(token));
            known.put(token, caller);
            return Future.succeededFuture(caller);
        } catch (InvalidJwtException | MalformedClaimException | JoseException no) {
            return Future.failedFuture(new Denied(Problem.ofStatus(401)));
        }
    }

    private static Caller read(JwtClaims claims) throws MalformedClaimException, JoseException {
        Set<String> roles = new HashSet<>(List.of());
        if (claims.hasClaim("groups")) {
            roles.addAll(claims.getStringListClaimValue("groups"));
        }
        return new Caller(
                Caller.Kind.PERSON,
                claims.getSubject(),
                clearance(roles),
                Set.copyOf(roles),
                Set.of(),
                null,
                null,
                null,
                Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
    }

    private static Visibility clearance(Set<String> roles) {
        if (roles.contains(Roles.REVIEWER)) {
            return Visibility.RESTRICTED;
        }
        if (roles.contains(Roles.EDITOR)) {
            return Visibility.CONFIDENTIAL;
        }
        return roles.contains(Roles.PARTNER) ? Visibility.PARTNER : Visibility.PUBLIC;
    }
}
