package org.habeas.platform.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the rules of this service have asked for. */
@ApplicationScoped
class Wants implements PanacheRepositoryBase<WantRow, UUID> {

    List<WantRow> ofRule(UUID about, String rule) {
        return list("about = ?1 and rule = ?2 and droppedAt is null order by id", about, rule);
    }

    List<WantRow> causedBy(UUID entry) {
        return list("causeEntry = ?1 and droppedAt is null order by id", entry);
    }

    List<WantRow> causedByDocket(UUID docket, String rule) {
        flush();
        return getEntityManager()
                .createNativeQuery(
                        "select * from staff_want where rule = ?2 and dropped_at is null"
                                + " and cause ->> 'docket_id' = ?1 order by id",
                        WantRow.class)
                .setParameter(1, docket.toString())
                .setParameter(2, rule)
                .getResultList();
    }

    List<WantRow> about(UUID docket) {
        return list("about = ?1 order by id", docket);
    }

    List<WantRow> aboutAny(List<UUID> dockets) {
        flush();
        return dockets.isEmpty() ? List.of() : list("about in ?1 order by id", dockets);
    }

    List<WantRow> ofPerson(UUID person) {
        return list("personId = ?1", person);
    }
}
