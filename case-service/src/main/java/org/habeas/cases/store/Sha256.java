package org.habeas.cases.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what is added, piece by piece. */
public final class Sha256 {
    private final MessageDigest digest;

    /** Nothing added yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** 64 hexadecimal digits for all that is left of the stream. */
    public static String of(InputStream in) throws IOException {
        Sha256 hash = new Sha256();
        byte[] buffer = new byte[65536];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            hash.add(buffer, read);
        }
        return hash.hex();
    }

    void add(byte[] bytes, int count) {
        digest.update(bytes, 0, count);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
