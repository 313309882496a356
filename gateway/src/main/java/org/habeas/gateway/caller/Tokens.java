package org.habeas.gateway.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Tokens: checked once, away from the event loop, then remembered until they expire. */
@Singleton
class Tokens {
    private static final int LONGEST = 8_192;
    private static final JwtConsumer UNCHECKED =
            new JwtConsumerBuilder()
                    .setSkipAllValidators()
                    .setDisableRequireSignature()
                    .setSkipSignatureVerification()
                    .build();

    private final Cache<String, Proof> known = Caffeine.newBuilder().maximumSize(10_000).build();
    private final Map<String, Issuer> issuers = new HashMap<>();
    private final Vertx vertx;
    private final Clock clock;

    Tokens(IdentityConfig config, Vertx vertx, Clock clock) {
        this.vertx = vertx;
        this.clock = clock;
        config.localKeys().ifPresent(keys -> issuers.put(Issuer.LOCAL, Issuer.local(keys)));
        config.issuer()
                .map(Object::toString)
                .ifPresent(name -> issuers.put(name, Issuer.provider(config, name)));
    }

    /** What the token says; fails with {@link Denied} if it does not hold. */
    Future<Proof> proof(String token) {
        Proof remembered = known.getIfPresent(token);
        if (remembered != null) {
            return clock.instant().isBefore(remembered.until())
                    ? Future.succeededFuture(remembered)
                    : Future.failedFuture(invalid());
        }
        return token.length() > LONGEST
                ? Future.failedFuture(invalid())
                : vertx.executeBlocking(() -> check(token), false);
    }

    private Proof check(String token) {
        try {
            // Which issuer it names is not believed yet; it only says whose keys to ask for.
            Issuer issuer =
                    issuers.get(String.valueOf(UNCHECKED.processToClaims(token).getIssuer()));
            if (issuer == null) {
                throw invalid();
            }
            Proof proof = issuer.check(token);
            known.put(token, proof);
            return proof;
        } catch (InvalidJwtException e) {
            throw isOfTheNetwork(e) ? later() : invalid();
        } catch (MalformedClaimException e) {
            throw invalid();
        }
    }

    private static boolean isOfTheNetwork(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                Log.warnf(
                        "identity provider away reason=%s message=%s",
                        cause.getClass().getSimpleName(), cause.getMessage());
                return true;
            }
        }
        return false;
    }

    private static Denied invalid() {
        return new Denied(Problem.ofStatus(401));
    }

    private static Denied later() {
        return new Denied(
                new Problem(
                        503,
                        "identity-provider-away",
                        "The token cannot be checked, because its issuer is away; ask again."));
    }
}
