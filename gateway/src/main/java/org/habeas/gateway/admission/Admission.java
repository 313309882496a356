package org.habeas.gateway.admission;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/**
 * One thing that has to be settled before a request under {@code /v1} goes on, in the order of
 * {@link jakarta.annotation.Priority}. The caller is known by then.
 */
public interface Admission {
    /**
     * Lets the request go on, or fails with {@link org.habeas.gateway.answer.Denied}. What it wants
     * to tell in headers it sets on the response. Never blocks the event loop.
     */
    Future<Void> admit(RoutingContext exchange);
}
