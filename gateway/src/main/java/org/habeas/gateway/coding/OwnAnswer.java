package org.habeas.gateway.coding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * The entity tags of what the door answers itself, told as those of the services are: its resources
 * name states, and the coding is added on the way out and taken away on the way in.
 */
public final class OwnAnswer {
    private static final String IF_NONE_MATCH = "If-None-Match";
    private static final String IF_MATCH = "If-Match";

    private OwnAnswer() {}

    /** Before a resource of the door is asked. */
    public static void prepare(RoutingContext exchange) {
        MultiMap headers = exchange.request().headers();
        String rests = headers.get(IF_MATCH);
        if (rests != null) {
            headers.set(IF_MATCH, Tags.states(rests));
        }
        String known = headers.get(IF_NONE_MATCH);
        if (known != null) {
            Tags.readable(known, Coding.wanted(headers))
                    .ifPresentOrElse(
                            tags -> headers.set(IF_NONE_MATCH, tags),
                            () -> headers.remove(IF_NONE_MATCH));
        }
        exchange.addHeadersEndHandler(now -> name(exchange, known));
    }

    private static void name(RoutingContext exchange, @Nullable String known) {
        MultiMap headers = exchange.response().headers();
        String state = headers.get(HttpHeaders.ETAG);
        if (state != null) {
            String tag = Tags.outside(state, headers.get(HttpHeaders.CONTENT_ENCODING));
            boolean unchanged = exchange.response().getStatusCode() == 304;
            headers.set(HttpHeaders.ETAG, unchanged ? Tags.naming(known, state).orElse(tag) : tag);
        }
    }
}
