package org.habeas.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.habeas.docket.Visibility;

/**
 * Tells PostgreSQL, for the transaction at hand, what its reader is cleared for. Without it every
 * table of people answers nothing.
 */
@ApplicationScoped
public class RowSecurity {
    private static final String SAID = RowSecurity.class.getName();

    private final EntityManager em;
    private final TransactionSynchronizationRegistry transaction;

    RowSecurity(EntityManager em, TransactionSynchronizationRegistry transaction) {
        this.em = em;
        this.transaction = transaction;
    }

    /**
     * Reads in this transaction see at most {@code clearance}. The answer has no type here, because
     * Hibernate prepares a native query with a type anew each time and keeps them all.
     */
    public void clear(Visibility clearance) {
        if (clearance == transaction.getResource(SAID)) {
            return;
        }
        transaction.putResource(SAID, clearance);
        em.createNativeQuery("select set_config('habeas.clearance', ?1, true)")
                .setParameter(1, Integer.toString(clearance.ordinal()))
                .getSingleResult();
    }
}
