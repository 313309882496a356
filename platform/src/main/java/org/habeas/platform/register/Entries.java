package org.habeas.platform.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The entries of this service's dockets. */
@ApplicationScoped
class Entries implements PanacheRepositoryBase<EntryRow, UUID> {

    List<EntryRow> of(Collection<UUID> dockets) {
        return list("docketId in ?1 order by recordedAt, id", dockets);
    }

    /** Effects that rest on that entry of this or another service. */
    List<EntryRow> causedBy(UUID entry) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from entry where retracted_at is null and cause ->> 'entry_id' = ?1",
                        EntryRow.class)
                .setParameter(1, entry.toString())
                .getResultList();
    }
}
