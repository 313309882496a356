package org.habeas.platform.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Strong entity tags: the hash of the bytes that are sent, and of nothing else. */
public final class ETags {
    private ETags() {}

    /** 32 hexadecimal digits of SHA-256, unquoted. */
    public static String of(byte[] body) {
        return HexFormat.of().formatHex(sha256(body), 0, 16);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
