package org.habeas.gateway.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads keys for the door, apart from any work on them. */
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
}
