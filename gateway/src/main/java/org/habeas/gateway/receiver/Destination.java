package org.habeas.gateway.receiver;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * An address to send to, as it was written. {@code toString} tells nothing: paths often hold keys.
 *
 * @param target path and query
 */
public record Destination(boolean isTls, String host, int port, String target) {
    private static final int LONGEST = 2000;
    private static final int HTTPS = 443;
    private static final int FIRST_UNRESERVED = 1024;

    /**
     * Reads an address.
     *
     * @throws AddressRefused if it is none that anything is ever sent to
     */
    public static Destination of(String url) {
        URI uri = parse(url);
        String host = uri.getHost();
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        require(tls || "http".equalsIgnoreCase(uri.getScheme()), "It begins with https://.");
        require(host != null && !host.isEmpty(), "It names a host, in ASCII.");
        require(uri.getRawUserInfo() == null, "It holds no user name and no password.");
        require(uri.getRawFragment() == null, "It has no fragment.");
        int port = uri.getPort() >= 0 ? uri.getPort() : tls ? HTTPS : 80;
        require(
                port == HTTPS || port >= FIRST_UNRESERVED || (!tls && port == 80),
                "Its port is 443 or at least 1024.");
        return new Destination(tls, String.valueOf(host), port, target(uri));
    }

    private static URI parse(String url) {
        require(url.length() <= LONGEST, "It has at most " + LONGEST + " characters.");
        try {
            return new URI(new URI(url).toASCIIString());
        } catch (URISyntaxException e) {
            throw new AddressRefused("It is not a valid URL.");
        }
    }

    private static String target(URI uri) {
        @Nullable String path = uri.getRawPath();
        @Nullable String query = uri.getRawQuery();
        return (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
    }

    private static void require(boolean holds, String words) {
        if (!holds) {
            throw new AddressRefused(words);
        }
    }

    @Override
    public String toString() {
        return "Destination[]";
    }
}
