package org.habeas.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.habeas.platform.problem.Refusal;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.keys.AesKey;
import org.jose4j.lang.JoseException;

/**
 * Keeps the secrets of webhooks from whoever reads the database: each is a JWE (A256GCM) by a key
 * of the installation, and bound to its webhook.
 */
@ApplicationScoped
class SecretSeal {
    private static final int SHORTEST = 32;
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 8;
    private static final String BELONGS_TO = "wid";

    /** By id; the first seals. */
    private final Map<String, Key> keys = new LinkedHashMap<>();

    @Inject
    SecretSeal(WebhookConfig config) {
        this(config.keys().orElse(List.of()));
    }

    SecretSeal(List<String> texts) {
        texts.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(this::add);
    }

    private void add(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException("a key of habeas.webhooks.keys is too short");
        }
        keys.put(
                HexFormat.of().formatHex(derive(text, "habeas webhooks key id", ID_BYTES)),
                new AesKey(derive(text, "habeas webhooks secrets", KEY_BYTES)));
    }

    private static byte[] derive(String text, String use, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(text.getBytes(StandardCharsets.UTF_8))
                                    .thenExpand(use.getBytes(StandardCharsets.UTF_8), length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HKDF-SHA256", e);
        }
    }

    boolean isConfigured() {
        return !keys.isEmpty();
    }

    /** Refuses what cannot be kept without a key. */
    void requireConfigured() {
        if (!isConfigured()) {
            throw Refusal.unavailable(
                    "webhooks-not-configured", "This installation has no key for webhooks.");
        }
    }

    /** The sealed form to be stored. */
    String seal(byte[] secret, UUID webhook) {
        Map.Entry<String, Key> first = keys.entrySet().iterator().next();
        JsonWebEncryption jwe = jwe(first.getValue());
        jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
        jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        jwe.setKeyIdHeaderValue(first.getKey());
        jwe.setHeader(BELONGS_TO, webhook.toString());
        jwe.setPlaintext(secret);
        try {
            return jwe.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** What was sealed for this webhook. */
    byte[] open(String sealed, UUID webhook) {
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setCompactSerialization(sealed);
            Key key = keys.get(jwe.getKeyIdHeaderValue());
            if (key == null || !webhook.toString().equals(jwe.getHeader(BELONGS_TO))) {
                throw new IllegalStateException("the keys of webhooks do not fit id=" + webhook);
            }
            JsonWebEncryption opened = jwe(key);
            opened.setCompactSerialization(sealed);
            return opened.getPlaintextBytes();
        } catch (JoseException e) {
            throw new IllegalStateException("the keys of webhooks do not fit id=" + webhook, e);
        }
    }

    private static JsonWebEncryption jwe(Key key) {
        JsonWebEncryption jwe = new JsonWebEncryption();
        jwe.setAlgorithmConstraints(
                new AlgorithmConstraints(
                        ConstraintType.PERMIT, KeyManagementAlgorithmIdentifiers.DIRECT));
        jwe.setContentEncryptionAlgorithmConstraints(
                new AlgorithmConstraints(
                        ConstraintType.PERMIT, ContentEncryptionAlgorithmIdentifiers.AES_256_GCM));
        jwe.setKey(key);
        return jwe;
    }
}
