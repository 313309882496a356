package org.habeas.gateway.partner;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.habeas.gateway.recall.Recalled;

/** For the door: the agreement under which a client asks. */
@ApplicationScoped
public class Agreements {
    private final Recalled<String, Optional<Agreement>> known;

    Agreements(Vertx vertx, PartnerClients clients) {
        this.known = new Recalled<>(vertx, Ticker.systemTicker(), clients::agreementOf);
    }

    /** None if the client is of no partner; the agreement may be over. */
    public Future<Optional<Agreement>> of(String clientId) {
        return known.get(clientId);
    }

    void forget(String clientId) {
        known.forget(clientId);
    }
}
