package org.habeas.gateway.admission;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/** Something that has to be settled when the answer is known, and before any of it goes out. */
@FunctionalInterface
public interface Departure {
    /**
     * Lets the answer go out, or fails with {@link org.habeas.gateway.answer.Denied}: then that is
     * answered instead.
     */
    Future<Void> settle(int status);

    /** Asks for it on this exchange. */
    static void ask(RoutingContext exchange, Departure departure) {
        exchange.put(Departure.class.getName(), departure);
    }

    /** Settles what was asked for, once. */
    static Future<Void> settle(RoutingContext exchange, int status) {
        Departure asked = exchange.remove(Departure.class.getName());
        return asked == null ? Future.succeededFuture() : asked.settle(status);
    }
}
