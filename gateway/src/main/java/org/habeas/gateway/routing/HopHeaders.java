package org.habeas.gateway.routing;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Headers that are meant for one connection only (RFC 9110, 7.6.1), both ways. */
final class HopHeaders {
    private static final List<String> ALWAYS =
            List.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "upgrade",
                    "http2-settings");

    /** The proxy decides on the framing by these, so naming them in Connection changes nothing. */
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");

    private HopHeaders() {}

    static void strip(MultiMap headers) {
        List<String> named =
                headers.getAll("connection").stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty() && !FRAMING.contains(name))
                        .toList();
        Stream.concat(ALWAYS.stream(), named.stream()).forEach(headers::remove);
    }
}
