package org.habeas.cases.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/**
 * What a person is called before readers who may not know the name: always the same, never initials
 * ({@code domain-model.md E.4.4}).
 */
final class Pseudonym {
    private static final int LETTERS = 6;

    private Pseudonym() {}

    /** Made of the id, which the reader knows anyway, so it tells nothing of the name. */
    static String of(UUID person) {
        byte[] digest = sha256(person.toString());
        StringBuilder letters = new StringBuilder("Person ");
        for (int i = 0; i < LETTERS; i++) {
            letters.append(Integer.toString((digest[i] & 0xff) % 36, 36));
        }
        return letters.substring(0, 7) + letters.substring(7).toUpperCase(Locale.ROOT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
