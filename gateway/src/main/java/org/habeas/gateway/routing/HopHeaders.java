package org.habeas.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Headers that are meant for one connection only (RFC 9110, 7.6.1), both ways. */
final class HopHeaders {
    private static final List<CharSequence> ALWAYS =
            Stream.of(
                            "connection",
                            "keep-alive",
                            "proxy-authenticate",
                            "proxy-authorization",
                            "proxy-connection",
                            "te",
                            "trailer",
                            "upgrade",
                            "http2-settings")
                    .map(HttpHeaders::createOptimized)
                    .toList();

    /** The proxy decides on the framing by these, so naming them in Connection changes nothing. */
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");

    private HopHeaders() {}

    static void strip(MultiMap headers) {
        for (String connection : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String named : connection.split(",", -1)) {
                remove(headers, named.strip().toLowerCase(Locale.ROOT));
            }
        }
        for (CharSequence name : ALWAYS) {
            headers.remove(name);
        }
    }

    private static void remove(MultiMap headers, String named) {
        if (!named.isEmpty() && !FRAMING.contains(named)) {
            headers.remove(named);
        }
    }
}
