package org.habeas.gateway.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A key as its holder shows it: {@code hbs_<id>.<secret>}, both base64url; the secret has 256
 * random bits. The prefix lets scanners of source code find a key that was published by mistake.
 * {@code toString} tells no secret.
 */
record KeyText(UUID id, String secret) {
    static final String PREFIX = "hbs_";

    private static final int ID = 22;
    private static final int SECRET = 43;
    private static final int DOT = PREFIX.length() + ID;
    private static final MessageDigest SHA256 = sha256();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** A new secret for the key of this id. */
    static KeyText fresh(UUID id) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new KeyText(id, BASE64.encodeToString(secret));
    }

    /** None if this is not the form of a key. */
    static Optional<KeyText> read(String text) {
        // Every request with a key comes by here, so no pattern is run.
        if (text.length() != DOT + 1 + SECRET
                || !text.startsWith(PREFIX)
                || text.charAt(DOT) != '.'
                || !isBase64(text, PREFIX.length(), DOT)
                || !isBase64(text, DOT + 1, text.length())) {
            return Optional.empty();
        }
        try {
            ByteBuffer id =
                    ByteBuffer.wrap(
                            Base64.getUrlDecoder().decode(text.substring(PREFIX.length(), DOT)));
            UUID read = new UUID(id.getLong(), id.getLong());
            return Optional.of(new KeyText(read, text.substring(DOT + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isBase64(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    /** The whole key, for its holder. */
    String text() {
        ByteBuffer bytes =
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits());
        return PREFIX + BASE64.encodeToString(bytes.array()) + "." + secret;
    }

    /** What is kept of the secret. */
    byte[] hash() {
        try {
            // A copy is had sooner than one more of its kind.
            MessageDigest digest = (MessageDigest) SHA256.clone();
            return digest.digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of every JDK can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
