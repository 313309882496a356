package org.habeas.gateway.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All tries. */
@ApplicationScoped
class Attempts implements PanacheRepositoryBase<AttemptRow, AttemptRow.Key> {
    List<AttemptRow> of(List<UUID> deliveries) {
        return deliveries.isEmpty()
                ? List.of()
                : list("key.deliveryId in ?1 order by key.deliveryId, key.number", deliveries);
    }
}
