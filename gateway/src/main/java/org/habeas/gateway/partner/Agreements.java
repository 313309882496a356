package org.habeas.gateway.partner;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.habeas.gateway.recall.Recalled;

/** For the door: the agreement under which a client asks. */
@ApplicationScoped
public class Agreements {
    private final PartnerClients clients;
    private final Recalled<String, Optional<Agreement>> known;

    Agreements(Vertx vertx, PartnerClients clients) {
        this.clients = clients;
        this.known = new Recalled<>(vertx, Ticker.systemTicker(), clients::agreementOf);
    }

    /** None if the client is of no partner; the agreement may be over. */
    public Future<Optional<Agreement>> of(String clientId) {
        return known.get(clientId);
    }

    /** The agreement with a partner as it is now; it may be over. Blocks. */
    public Optional<Agreement> with(UUID partner) {
        return clients.agreementWith(partner);
    }

    void forget(String clientId) {
        known.forget(clientId);
    }
}
