package org.habeas.gateway.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/** What messages are signed with, so that a receiver knows them from forgeries. */
final class SigningSecret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final byte[] bytes;

    private SigningSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    static SigningSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SigningSecret(bytes);
    }

    static SigningSecret of(byte[] bytes) {
        return new SigningSecret(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** As its owner is shown it, once. */
    String reveal() {
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    /** One signature of the header {@code webhook-signature}. */
    String sign(String messageId, Instant at, String body) {
        try {
            return new Webhook(bytes).sign(messageId, at.getEpochSecond(), body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("cannot sign a message", e);
        }
    }

    @Override
    public String toString() {
        return "SigningSecret[]";
    }
}
