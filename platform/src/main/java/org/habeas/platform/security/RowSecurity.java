package org.habeas.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.habeas.docket.Visibility;

/**
 * Tells PostgreSQL, for the transaction at hand, what its reader is cleared for. Without it every
 * table of people answers nothing.
 */
@ApplicationScoped
public class RowSecurity {
    private final EntityManager em;

    RowSecurity(EntityManager em) {
        this.em = em;
    }

    /**
     * Reads in this transaction see at most {@code clearance}. The answer has no type here, because
     * Hibernate prepares a native query with a type anew each time and keeps them all.
     */
    public void clear(Visibility clearance) {
        em.createNativeQuery("select set_config('habeas.clearance', ?1, true)")
                .setParameter(1, Integer.toString(clearance.ordinal()))
                .getSingleResult();
    }
}
