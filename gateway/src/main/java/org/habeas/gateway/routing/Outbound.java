package org.habeas.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.habeas.gateway.answer.HouseHeaders;
import org.habeas.gateway.service.Service;

/** What is taken out of a service's answer: what tells of the inside, and what the door decides. */
final class Outbound {
    private static final Set<String> INSIDE =
            Set.of(
                    "server",
                    "x-powered-by",
                    "via",
                    "warning",
                    "alt-svc",
                    "server-timing",
                    "cache-status",
                    "age");

    private static final List<String> ADDRESSES = List.of("Location", "Content-Location", "Link");

    private Outbound() {}

    static void clean(MultiMap headers, Service service) {
        HopHeaders.strip(headers);
        List<String> inside = new ArrayList<>();
        for (Map.Entry<String, String> header : headers) {
            if (isInside(header.getKey())) {
                inside.add(header.getKey());
            }
        }
        inside.forEach(headers::remove);
        for (String name : ADDRESSES) {
            if (headers.contains(name)) {
                makeRelative(headers, name, service);
            }
        }
    }

    private static boolean isInside(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return INSIDE.contains(lower)
                || HouseHeaders.owns(lower)
                || lower.startsWith("x-habeas-")
                || lower.startsWith("x-forwarded-");
    }

    /** Frameworks build absolute links from the address they were called at, which is inside. */
    private static void makeRelative(MultiMap headers, String name, Service service) {
        RequestOptions address = service.address();
        String origin =
                service.url().getScheme() + "://" + address.getHost() + ":" + address.getPort();
        List<String> values = headers.getAll(name);
        headers.set(name, values.stream().map(value -> value.replace(origin, "")).toList());
    }
}
