package org.habeas.extradition.taking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What has been told of takings. */
@ApplicationScoped
class ToldTakings implements PanacheRepositoryBase<ToldTaking, UUID> {

    List<ToldTaking> of(List<UUID> person) {
        return list("personId in ?1", person);
    }
}
