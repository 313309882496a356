package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.engine.spi.SessionImplementor;

/** Work at the very end of a transaction, when the ORM thinks that it has written everything. */
@ApplicationScoped
public class LastWork {
    private final EntityManager em;

    LastWork(EntityManager em) {
        this.em = em;
    }

    /**
     * Writes what the last work has changed, and gives the connection back before the commit, which
     * the ORM does only once.
     */
    public void done() {
        SessionImplementor session = em.unwrap(SessionImplementor.class);
        session.flush();
        session.getJdbcCoordinator().getLogicalConnection().beforeTransactionCompletion();
    }
}
