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
    private final EntityManager em;
    private final WriteGate gate;

    People(EntityManager em, WriteGate gate) {
        this.em = em;
        this.gate = gate;
    }

    /**
     * Holds the persons until the transaction ends; the same lock as of their events. A rebuild
     * holds everybody already.
     */
    void lock(List<UUID> persons) {
        gate.enter();
        if (gate.isAlone()) {
            return;
        }
        persons.stream()
                .map(UUID::toString)
                .sorted()
                .distinct()
                .forEach(person ->
                        em.createNativeQuery(
                                        "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                                .setParameter(1, person)
                                .getResultList());
    }
}
