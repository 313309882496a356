package org.habeas.gateway.caller;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/** The caller of the request at hand, for the door's own resources. */
@RequestScoped
public class Asking {
    private static final String ORIGIN = Asking.class.getName() + ".origin";

    private final CurrentVertxRequest request;

    Asking(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Says where a request comes from, as far as that can be believed. */
    public static void from(RoutingContext exchange, String origin) {
        exchange.put(ORIGIN, origin);
    }

    /** Who is asking. */
    public Caller caller() {
        return Caller.of(request.getCurrent());
    }

    /** Where they who show no name ask from. */
    public String origin() {
        return String.valueOf(request.getCurrent().<String>get(ORIGIN));
    }
}
