package org.habeas.gateway.caller;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.habeas.docket.Visibility;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;
import org.habeas.gateway.key.HeldKey;
import org.habeas.gateway.key.KeyRing;
import org.jspecify.annotations.Nullable;

/** Finds out who is asking. Fails with {@link Denied} if what they show does not hold. */
@Singleton
public class Callers {
    private static final String PURPOSE = "Habeas-Purpose";

    private final Tokens tokens;
    private final Standing standing;
    private final KeyRing keys;

    Callers(Tokens tokens, Standing standing, KeyRing keys) {
        this.tokens = tokens;
        this.standing = standing;
        this.keys = keys;
    }

    /** Who is asking; also kept on the exchange. */
    public Future<Caller> identify(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Shown shown = Shown.in(request.headers());
        if (shown instanceof Shown.Nothing) {
            return Future.succeededFuture(Caller.ANYBODY);
        }
        Future<Caller> known = identify(shown, request);
        if (known.succeeded()) {
            known.result().on(exchange);
            return known;
        }
        return known.onSuccess(caller -> caller.on(exchange))
                .onFailure(failure -> explain(exchange, failure));
    }

    private Future<Caller> identify(Shown shown, HttpServerRequest request) {
        String purpose = request.getHeader(PURPOSE);
        return switch (shown) {
            case Shown.Key key -> keys.held(key.text()).map(held -> holder(held, purpose));
            case Shown.Token token ->
                    tokens.proof(token.text()).compose(proof -> holder(proof, purpose, request));
            case Shown.Nothing nothing -> Future.succeededFuture(Caller.ANYBODY);
            case Shown.Unclear unclear -> Future.failedFuture(invalid());
        };
    }

    private Future<Caller> holder(
            Proof proof, @Nullable String purpose, HttpServerRequest request) {
        if (proof.local() && !isFromHere(request)) {
            return Future.failedFuture(invalid());
        }
        standing.checkPurpose(purpose);
        return standing.of(proof, purpose);
    }

    private Caller holder(Optional<HeldKey> held, @Nullable String purpose) {
        HeldKey key = held.orElseThrow(Callers::invalid);
        standing.checkPurpose(purpose);
        return new Caller(
                Caller.Kind.API_KEY,
                "key:" + key.id(),
                Visibility.PUBLIC,
                Set.of(),
                key.scopes(),
                key.partnerId(),
                null,
                purpose,
                key.until());
    }

    /**
     * A local installation behind a proxy is no local installation: its tokens open nothing to who
     * calls it by another name.
     */
    private static boolean isFromHere(HttpServerRequest request) {
        return request.authority() != null
                && Guards.isLoopback(request.authority().host())
                && !request.headers().contains("X-Forwarded-Host")
                && !request.headers().contains("Forwarded");
    }

    private static void explain(RoutingContext exchange, Throwable failure) {
        if (failure instanceof Denied denied && denied.problem().status() == 503) {
            exchange.response().putHeader("Retry-After", "2");
        }
    }

    private static Denied invalid() {
        return new Denied(Problem.ofStatus(401));
    }
}
