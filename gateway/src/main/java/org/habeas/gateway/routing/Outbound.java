package org.habeas.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.habeas.gateway.answer.HeaderNames;
import org.habeas.gateway.answer.HouseHeaders;
import org.habeas.gateway.service.Service;
import org.jspecify.annotations.Nullable;

/** What is taken out of a service's answer: what tells of the inside, and what the door decides. */
final class Outbound {
    private static final HeaderNames INSIDE =
            HeaderNames.of(
                    "server",
                    "x-powered-by",
                    "via",
                    "warning",
                    "alt-svc",
                    "server-timing",
                    "cache-status",
                    "age",
                    "x-habeas-*",
                    "x-forwarded-*");

    private static final List<String> ADDRESSES = List.of("Location", "Content-Location", "Link");

    private Outbound() {}

    static void clean(MultiMap headers, Service service) {
        HopHeaders.strip(headers);
        @Nullable List<String> inside = null;
        for (Map.Entry<String, String> header : headers) {
            if (INSIDE.contains(header.getKey()) || HouseHeaders.owns(header.getKey())) {
                inside = inside == null ? new ArrayList<>() : inside;
                inside.add(header.getKey());
            }
        }
        if (inside != null) {
            inside.forEach(headers::remove);
        }
        for (String name : ADDRESSES) {
            if (headers.contains(name)) {
                makeRelative(headers, name, service);
            }
        }
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
