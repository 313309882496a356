package org.habeas.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;

/**
 * The passports of the door: the signature is checked once, then remembered while the passport
 * holds, because one serves a caller for half a minute and checking costs more than most answers.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class Passports extends JWTCallerPrincipalFactory {
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final Cache<String, JWTCallerPrincipal> checked =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();
    private final JWTCallerPrincipalFactory factory = new DefaultJWTCallerPrincipalFactory();
    private final Clock clock;

    Passports(Clock clock) {
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo expected)
            throws ParseException {
        JWTCallerPrincipal known = checked.getIfPresent(token);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) {
            return known;
        }
        JWTCallerPrincipal read = factory.parse(token, expected);
        checked.put(token, read);
        return read;
    }
}
