package org.habeas.gateway.routing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;

/** The address of a request as it came over the wire, one character a byte. */
public final class Address {
    private static final String NEVER_RAW = "\"<>\\^`{|}";
    private static final boolean[] PLAIN = new boolean[128];

    static {
        ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" + "-._~/=&:,")
                .chars()
                .forEach(c -> PLAIN[c] = true);
    }

    private Address() {}

    /** Whether it can be read at all. */
    public static boolean isReadable(String raw) {
        if (isPlain(raw)) {
            return true;
        }
        try {
            return !new URI(encoded(raw)).isOpaque();
        } catch (URISyntaxException no) {
            return false;
        }
    }

    /** Path and query of nothing but letters, digits and what never means anything else. */
    static boolean isPlain(String raw) {
        if (raw.isEmpty() || raw.charAt(0) != '/' || raw.startsWith("//")) {
            return false;
        }
        boolean asked = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '?' && !asked) {
                asked = true;
            } else if (!isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    /**
     * Percent-encodes what should have been: people type names in their own script into a command
     * line, and those bytes mean the same encoded.
     */
    static String encoded(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        StringBuilder encoded = new StringBuilder(raw.length());
        for (char c : raw.toCharArray()) {
            if (c > 0x7f && c <= 0xff || NEVER_RAW.indexOf(c) >= 0) {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }
}
