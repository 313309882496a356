package org.habeas.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.habeas.docket.Visibility;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of a provider that is found by its address alone. */
class ProviderTest {
    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @SuppressWarnings("NullAway.Init")
    private String address;

    private volatile JsonWebKeySet shown = new JsonWebKeySet();
    private volatile String namedItself = "";
    private final AtomicInteger fetched = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/test";
        namedItself = address;
        answer(
                "/realms/test/.well-known/openid-configuration",
                () ->
                        "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}"
                                .formatted(namedItself, address));
        answer(
                "/realms/test/keys",
                () -> {
                    fetched.incrementAndGet();
                    return shown.toJson(OutputControlLevel.PUBLIC_ONLY);
                });
        server.start();
    }

    private void answer(String path, Supplier<String> body) {
        server.createContext(
                path,
                exchange -> {
                    byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES256", "RS256", "PS256", "EdDSA"})
    void a_token_of_the_provider_is_believed_whatever_its_signature(String algorithm)
            throws Exception {
        PublicJsonWebKey key = key(algorithm, "one");
        shown = new JsonWebKeySet(key);

        Proof proof = issuer().check(signed(key, claims()));

        assertThat(proof.subject()).isEqualTo("3f2c");
        assertThat(proof.clientId()).isEqualTo("staff-app");
        assertThat(proof.roles()).containsExactly("editor");
        assertThat(proof.scopes()).containsExactlyInAnyOrder("habeas:read", "habeas:write");
        assertThat(proof.local()).isFalse();
    }

    @Test
    void keys_that_were_exchanged_are_found() throws Exception {
        PublicJsonWebKey old = key("ES256", "old");
        PublicJsonWebKey fresh = key("ES256", "fresh");
        shown = new JsonWebKeySet(old);
        Issuer issuer =
                new Issuer(
                        address,
                        "habeas",
                        List.of("ES256"),
                        new ProviderKeys(address, 0),
                        30,
                        reader());
        issuer.check(signed(old, claims()));

        shown = new JsonWebKeySet(fresh);

        assertThat(issuer.check(signed(fresh, claims())).subject()).isEqualTo("3f2c");
        assertThat(fetched).hasValue(2);
    }

    @Test
    void made_up_keys_do_not_make_the_door_ask_again_and_again() throws Exception {
        PublicJsonWebKey known = key("ES256", "known");
        shown = new JsonWebKeySet(known);
        Issuer issuer = issuer();
        issuer.check(signed(known, claims()));

        for (int i = 0; i < 20; i++) {
            String forged = signed(key("ES256", "forged" + i), claims());
            assertThatThrownBy(() -> issuer.check(forged)).isInstanceOf(InvalidJwtException.class);
        }

        assertThat(fetched.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void a_token_without_a_signature_opens_nothing() throws Exception {
        shown = new JsonWebKeySet(key("ES256", "one"));
        JsonWebSignature none = new JsonWebSignature();
        none.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        none.setAlgorithmHeaderValue("none");
        none.setPayload(claims().toJson());

        refused(none.getCompactSerialization());
    }

    @Test
    void a_public_key_is_no_secret_to_sign_with() throws Exception {
        PublicJsonWebKey key = key("RS256", "one");
        shown = new JsonWebKeySet(key);
        JsonWebSignature confused = new JsonWebSignature();
        confused.setAlgorithmHeaderValue("HS256");
        confused.setKeyIdHeaderValue("one");
        confused.setPayload(claims().toJson());
        confused.setKey(new HmacKey(key.getPublicKey().getEncoded()));

        refused(confused.getCompactSerialization());
    }

    @Test
    void a_token_for_somebody_else_opens_nothing() throws Exception {
        PublicJsonWebKey key = key("ES256", "one");
        shown = new JsonWebKeySet(key);
        JwtClaims elsewhere = claims();
        elsewhere.setAudience("another-api");
        JwtClaims stranger = claims();
        stranger.setIssuer("https://elsewhere.example");
        JwtClaims late = claims();
        late.setExpirationTimeMinutesInTheFuture(-2);
        JwtClaims early = claims();
        early.setNotBeforeMinutesInThePast(-2);

        for (JwtClaims claims : List.of(elsewhere, stranger, late, early)) {
            refused(signed(key, claims));
        }
    }

    @Test
    void an_id_token_opens_nothing() throws Exception {
        PublicJsonWebKey key = key("ES256", "one");
        shown = new JsonWebKeySet(key);
        JwtClaims byHash = claims();
        byHash.setStringClaim("at_hash", "x");
        JwtClaims byType = claims();
        byType.setStringClaim("typ", "ID");

        for (JwtClaims claims : List.of(byHash, byType)) {
            String token = signed(key, claims);
            assertThatThrownBy(() -> issuer().check(token))
                    .hasMessageContaining("not an access token");
        }
    }

    @Test
    void a_provider_that_calls_itself_otherwise_is_not_believed() throws Exception {
        PublicJsonWebKey key = key("ES256", "one");
        shown = new JsonWebKeySet(key);
        namedItself = "https://elsewhere.example";

        refused(signed(key, claims()));
    }

    @Test
    void roles_are_read_in_the_words_of_the_provider() throws Exception {
        ProofReader reader =
                new ProofReader(
                        false,
                        "realm_access/roles",
                        Map.of("reviewer", List.of("/staff/legal", "lawyers")));
        JwtClaims claims = claims();
        claims.setClaim("realm_access", Map.of("roles", List.of("lawyers", "reviewer", "editor")));

        assertThat(reader.read(claims).roles()).containsExactlyInAnyOrder("reviewer", "editor");
        claims.setClaim("realm_access", Map.of("roles", List.of("reviewer")));
        assertThat(reader.read(claims).roles()).isEmpty();
        claims.setClaim("realm_access", "reviewer");
        assertThat(reader.read(claims).roles()).isEmpty();
    }

    @Test
    void a_class_that_nobody_knows_lowers_to_public() throws Exception {
        JwtClaims claims = claims();
        assertThat(reader().read(claims).clearance()).isEqualTo(Visibility.RESTRICTED);
        claims.setStringClaim("clearance", "partner");
        assertThat(reader().read(claims).clearance()).isEqualTo(Visibility.PARTNER);
        claims.setStringClaim("clearance", "all");
        assertThat(reader().read(claims).clearance()).isEqualTo(Visibility.PUBLIC);
    }

    private void refused(String token) {
        assertThatThrownBy(() -> issuer().check(token)).isInstanceOf(InvalidJwtException.class);
    }

    private Issuer issuer() {
        return new Issuer(
                address,
                "habeas",
                List.of("ES256", "RS256", "PS256", "EdDSA"),
                new ProviderKeys(address),
                30,
                reader());
    }

    private static ProofReader reader() {
        return new ProofReader(false, "groups", Map.of());
    }

    private JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(address);
        claims.setAudience("account", "habeas");
        claims.setSubject("3f2c");
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringClaim("azp", "staff-app");
        claims.setStringListClaim("groups", "editor", "offline_access");
        claims.setStringClaim("scope", "openid habeas:read habeas:write");
        return claims;
    }

    private static PublicJsonWebKey key(String algorithm, String id) throws JoseException {
        PublicJsonWebKey key =
                switch (algorithm) {
                    case "ES256" -> EcJwkGenerator.generateJwk(EllipticCurves.P256);
                    case "EdDSA" ->
                            OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
                    default -> RsaJwkGenerator.generateJwk(2048);
                };
        key.setKeyId(id);
        key.setAlgorithm(algorithm);
        key.setUse("sig");
        return key;
    }

    private static String signed(PublicJsonWebKey key, JwtClaims claims) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(key.getAlgorithm());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        return signature.getCompactSerialization();
    }
}
