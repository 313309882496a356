package org.habeas.gateway.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Tokens: checked once, away from the event loop, then remembered until they expire. */
@ApplicationScoped
class Tokens {
    private static final int LONGEST = 8_192;

    private final Cache<String, Proof> known = Caffeine.newBuilder().maximumSize(10_000).build();
    private final List<Issuer> issuers = new ArrayList<>();
    private final Vertx vertx;
    private final Clock clock;

    Tokens(IdentityConfig config, Vertx vertx, Clock clock) {
        this.vertx = vertx;
        this.clock = clock;
        config.localKeys().map(Issuer::local).ifPresent(issuers::add);
        config.issuer()
                .map(address -> Issuer.provider(config, address.toString()))
                .ifPresent(issuers::add);
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
        boolean away = false;
        for (Issuer issuer : issuers) {
            try {
                Proof proof = issuer.check(token);
                known.put(token, proof);
                return proof;
            } catch (InvalidJwtException e) {
                away |= isOfTheNetwork(e);
            } catch (MalformedClaimException e) {
                throw invalid();
            }
        }
        throw away ? later() : invalid();
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
