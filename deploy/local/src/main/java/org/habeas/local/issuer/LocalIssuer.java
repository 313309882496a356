package org.habeas.local.issuer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * Signs tokens with the ES256 key of this installation, which is made at first start and readable
 * by its owner only.
 */
public final class LocalIssuer {

    /** Who signs for people who try Habeas on their own machine. */
    public static final String LOCAL = "habeas-local";

    /** Who signs what the gateway tells the services. */
    public static final String GATEWAY = "habeas-gateway";

    private static final String AUDIENCE = "habeas";

    private final String issuer;
    private final Path directory;
    private final PublicJsonWebKey key;
    private final Clock clock;

    private LocalIssuer(String name, Path directory, PublicJsonWebKey key, Clock clock) {
        this.issuer = name;
        this.directory = directory;
        this.key = key;
        this.clock = clock;
    }

    /** Opens the issuer that keeps its key in the directory, or makes one. */
    public static LocalIssuer in(Path directory, Clock clock) throws IOException {
        return in(directory, LOCAL, clock);
    }

    /**
     * The same under another name.
     *
     * @param name the issuer that its tokens tell
     */
    public static LocalIssuer in(Path directory, String name, Clock clock) throws IOException {
        try {
            Files.createDirectories(directory);
            Path file = keyFile(directory);
            if (!Files.exists(file)) {
                writeNewKey(file);
            }
            var key = PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
            if (!Files.exists(jwksFile(directory))) {
                Files.writeString(jwksFile(directory), new JsonWebKeySet(key).toJson());
            }
            return new LocalIssuer(name, directory, key, clock);
        } catch (JoseException e) {
            throw new IOException("the issuer's key in " + directory + " cannot be read", e);
        }
    }

    private static void writeNewKey(Path file) throws IOException, JoseException {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        key.setUse("sig");
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        var secret = PosixFilePermissions.fromString("rw-------");
        Path draft =
                Files.createTempFile(
                        file.resolveSibling("."),
                        "key",
                        ".draft",
                        PosixFilePermissions.asFileAttribute(secret));
        Files.writeString(draft, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The file with the public key, for whoever verifies. */
    public Path jwks() {
        return jwksFile(directory);
    }

    /** The file with the private key, as a JSON Web Key. */
    public Path privateKey() {
        return keyFile(directory);
    }

    /** A signed token that is valid from now. */
    public String token(String name, Role role, Duration validity) {
        Instant now = clock.instant();
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(AUDIENCE);
        claims.setSubject(name);
        claims.setStringListClaim("groups", List.of(role.wire()));
        if (issuer.equals(GATEWAY)) {
            // The services believe a passport only as far as it says so.
            claims.setStringClaim("clearance", role.clearance());
        }
        claims.setGeneratedJwtId();
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(validity).getEpochSecond()));
        return signed(claims, key.getPrivateKey());
    }

    private String signed(JwtClaims claims, PrivateKey privateKey) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(key.getAlgorithm());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(privateKey);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
    }

    private static Path keyFile(Path directory) {
        return directory.resolve("issuer-key.json");
    }

    private static Path jwksFile(Path directory) {
        return directory.resolve("jwks.json");
    }

    @Override
    public String toString() {
        return issuer;
    }
}
