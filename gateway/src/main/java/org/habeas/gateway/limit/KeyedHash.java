package org.habeas.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Under which name somebody is counted in the database: nobody who reads it learns an address or a
 * subject, even by trying all of them. All replicas have the same key.
 */
@ApplicationScoped
class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    KeyedHash(@ConfigProperty(name = "HABEAS_GATEWAY_KEY") String file) {
        try {
            byte[] secret = Files.readAllBytes(Path.of(file));
            key = new SecretKeySpec(hash(secret, "habeas rate limit"), ALGORITHM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] of(Meter meter) {
        // A stored bucket keeps the quota that it began with; another quota is another bucket.
        String text = meter.quota().toHeader() + '\n' + meter.who();
        return Arrays.copyOf(hash(key.getEncoded(), text), BYTES);
    }

    private static byte[] hash(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
