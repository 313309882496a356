package org.habeas.gateway.caller;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;

/** Finds out who is asking. Fails with {@link Denied} if what they show does not hold. */
@ApplicationScoped
public class Callers {
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;

    Callers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Who is asking; also kept on the exchange. */
    public Future<Caller> identify(RoutingContext exchange) {
        List<String> shown = exchange.request().headers().getAll("Authorization");
        if (shown.isEmpty()) {
            return Future.succeededFuture(Caller.ANYBODY);
        }
        String only = shown.getFirst();
        if (shown.size() > 1 || !only.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Future.failedFuture(new Denied(Problem.ofStatus(401)));
        }
        return tokens.caller(only.substring(BEARER.length()).strip())
                .onSuccess(caller -> caller.on(exchange));
    }
}
