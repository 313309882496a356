package org.habeas.gateway.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads keys for the door and notes their use, apart from any work on them. */
@ApplicationScoped
class StoredKeys {
    private final KeyRows rows;
    private final EntityManager em;

    StoredKeys(KeyRows rows, EntityManager em) {
        this.rows = rows;
        this.em = em;
    }

    /** Detached: read many times, changed never. */
    @Transactional
    Optional<KeyRow> find(UUID id) {
        Optional<KeyRow> row = rows.findByIdOptional(id);
        row.ifPresent(em::detach);
        return row;
    }

    /**
     * That it opened on this day.
     *
     * @return whether nobody had noted it yet
     */
    @Transactional
    boolean use(UUID id, LocalDate day) {
        return em.createNativeQuery(
                                "update api_key set last_used_on = ?2 where id = ?1 and"
                                        + " (last_used_on is null or last_used_on < ?2)")
                        .setParameter(1, id)
                        .setParameter(2, day)
                        .executeUpdate()
                == 1;
    }
}
