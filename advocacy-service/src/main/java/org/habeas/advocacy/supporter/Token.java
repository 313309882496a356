package org.habeas.advocacy.supporter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import org.habeas.advocacy.mail.Secrets;

/**
 * 256 bits that only the owner of a mailbox has. They are computed again when the mail goes out, so
 * that nothing but their hash is kept.
 */
record Token(String text) {

    static Token of(Secrets secrets, String use, UUID supporter) {
        byte[] bits = secrets.sign("supporter-" + use, supporter.toString());
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Token[]";
    }
}
