package org.habeas.local.server;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that nobody has to remember. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 192 random bits in hexadecimal digits, safe in a URL and in SQL. */
    public static String password() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
