package org.habeas.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;

/**
 * Which of the dockets that an answer names its reader may know of. An id that leads nowhere would
 * tell that something is hidden; so would one that is not (yet) recorded.
 */
@ApplicationScoped
public class KnownDockets {
    private final EntityManager em;

    KnownDockets(EntityManager em) {
        this.em = em;
    }

    /** Those of the ids that a reader with this clearance may know of; one query. */
    public Set<UUID> of(Collection<UUID> ids, Visibility clearance) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                em.createNativeQuery(
                                "select id from docket where id = any(?1) and visibility <= ?2",
                                UUID.class)
                        .setParameter(1, ids.toArray(UUID[]::new))
                        .setParameter(2, clearance.ordinal())
                        .getResultList());
    }

    /** Whether a reader with this clearance may know of that docket. */
    public boolean has(UUID id, Visibility clearance) {
        return of(Set.of(id), clearance).contains(id);
    }
}
