package org.habeas.gateway.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The clients of partners. */
@ApplicationScoped
class ClientRows implements PanacheRepositoryBase<ClientRow, String> {

    List<String> of(UUID partner) {
        return list("partnerId = ?1 order by clientId", partner).stream()
                .map(ClientRow::clientId)
                .toList();
    }

    List<ClientRow> ofAll(Collection<UUID> partners) {
        return list("partnerId in ?1 order by clientId", partners);
    }

    boolean isTaken(Collection<String> clientIds, UUID byAnotherThan) {
        return !clientIds.isEmpty()
                && count("clientId in ?1 and partnerId <> ?2", clientIds, byAnotherThan) > 0;
    }
}
