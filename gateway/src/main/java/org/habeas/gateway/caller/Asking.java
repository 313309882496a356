package org.habeas.gateway.caller;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;

/** The caller of the request at hand, for the door's own resources. */
@RequestScoped
public class Asking {
    private final CurrentVertxRequest request;

    Asking(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Who is asking. */
    public Caller caller() {
        return Caller.of(request.getCurrent());
    }
}
