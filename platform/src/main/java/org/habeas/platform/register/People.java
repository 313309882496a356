package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * What is recorded about one person has one order, also across dockets: rules that look from one
 * docket at the others miss nothing, and two of them never wait for each other.
 */
@ApplicationScoped
class People {
    /** In one order for everybody, whatever the database's own order of words is. */
    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended(person, 0)) as text) from"
                    + " (select distinct cast(id as text) collate \"C\" as person"
                    + " from unnest(same_persons(?1, 3)) as same(id) order by 1) as persons";

    private final EntityManager em;
    private final WriteGate gate;

    People(EntityManager em, WriteGate gate) {
        this.em = em;
        this.gate = gate;
    }

    /**
     * Holds the persons, by all their ids, until the transaction ends; the same lock as of their
     * events. A rebuild holds everybody already.
     */
    void lock(List<UUID> persons) {
        gate.enter();
        if (!gate.isAlone() && !persons.isEmpty()) {
            em.createNativeQuery(LOCK)
                    .setParameter(1, persons.toArray(UUID[]::new))
                    .getResultList();
        }
    }
}
