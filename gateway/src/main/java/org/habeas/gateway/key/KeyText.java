package org.habeas.gateway.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as its holder shows it: {@code hbs_<id>.<secret>}, both base64url; the secret has 256
 * random bits. The prefix lets scanners of source code find a key that was published by mistake.
 * {@code toString} tells no secret.
 */
record KeyText(UUID id, String secret) {
    static final String PREFIX = "hbs_";

    private static final Pattern FORM =
            Pattern.compile(PREFIX + "([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{43})");
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
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(form.group(1)));
            return Optional.of(new KeyText(new UUID(id.getLong(), id.getLong()), form.group(2)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
