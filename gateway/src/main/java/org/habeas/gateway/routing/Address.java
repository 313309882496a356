package org.habeas.gateway.routing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;

/** The address of a request as it came over the wire, one character a byte. */
public final class Address {
    private static final String NEVER_RAW = "\"<>\\^`{|}";

    private Address() {}

    /** Whether it can be read at all. */
    public static boolean isReadable(String raw) {
        try {
            return !new URI(encoded(raw)).isOpaque();
        } catch (URISyntaxException no) {
            return false;
        }
    }

    /**
     * Percent-encodes what should have been: people type names in their own script into a command
     * line, and those bytes mean the same encoded.
     */
    static String encoded(String raw) {
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
