package org.habeas.gateway.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * What the services are told of a caller: a token signed by the door, good for a minute. They check
 * it themselves and believe no header. For anybody there is none, and none means PUBLIC.
 */
@Singleton
public class Passports {
    private static final Duration VALID = Duration.ofSeconds(60);
    private static final Duration USED = Duration.ofSeconds(30);

    private final Cache<Caller, String> issued =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(USED).build();
    private final PublicJsonWebKey key;
    private final Clock clock;

    public Passports(@ConfigProperty(name = "HABEAS_GATEWAY_KEY") String file, Clock clock) {
        this.clock = clock;
        this.key = read(Path.of(file));
    }

    private static PublicJsonWebKey read(Path file) {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalArgumentException("the key of the door cannot be read", e);
        }
    }

    /**
     * The value of the Authorization header for the services. There is none for anybody, nor for a
     * key, which opens what anybody may read: the services answer both the same bytes.
     */
    public Optional<String> bearer(Caller caller) {
        return caller.readsAsAnybody()
                ? Optional.empty()
                : Optional.of("Bearer " + issued.get(caller, this::issue));
    }

    /**
     * A secret of the door for another use than passports, the same in every replica: a keyed hash
     * of the use, so that it tells nothing about the key.
     */
    public byte[] secretFor(String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(key.getPrivateKey()), "HmacSHA256"));
            return mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The number itself where there is one: encodings of a key may differ among versions. */
    private static byte[] secret(PrivateKey key) {
        return key instanceof ECPrivateKey curve ? curve.getS().toByteArray() : key.getEncoded();
    }

    private String issue(Caller caller) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("habeas-gateway");
        claims.setAudience("habeas");
        claims.setSubject(caller.subject());
        claims.setStringListClaim("groups", List.copyOf(caller.roles()));
        claims.setStringClaim("clearance", caller.clearance().name().toLowerCase(Locale.ROOT));
        claims.setStringClaim("scope", String.join(" ", caller.scopes()));
        claim(claims, "partner_id", caller.partnerId());
        claim(claims, "agreement", caller.agreement());
        claim(claims, "purpose", caller.purpose());
        claims.setGeneratedJwtId();
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(end(caller, now).getEpochSecond()));
        return signed(claims);
    }

    /** No passport outlives what was shown for it. */
    private static Instant end(Caller caller, Instant now) {
        Instant usual = now.plus(VALID);
        return caller.until().isBefore(usual) ? caller.until() : usual;
    }

    private static void claim(JwtClaims claims, String name, @Nullable Object value) {
        if (value != null) {
            claims.setStringClaim(name, value.toString());
        }
    }

    private String signed(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(key.getAlgorithm());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
    }
}
