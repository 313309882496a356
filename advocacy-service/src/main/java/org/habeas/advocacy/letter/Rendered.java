package org.habeas.advocacy.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A letter in words.
 *
 * @param versionId the version of the template it was rendered from
 */
record Rendered(UUID versionId, String language, String subject, String text) {

    /** SHA-256 of the UTF-8 bytes of the subject, an empty line, and the text. */
    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((subject + "\n\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Rendered[" + versionId + "]";
    }
}
