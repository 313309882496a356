package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.habeas.platform.problem.Refusal;

/**
 * Whoever writes what a rebuild writes anew goes through it: many at once, but none while a rebuild
 * has closed it, on whichever replica. It is a lock of the database that goes with the transaction,
 * so that a rebuild that dies leaves it open.
 */
@ApplicationScoped
public class WriteGate {
    private static final String PASSED = WriteGate.class.getName();

    /** The number only has to be ours. */
    private static final String LOCK = "7212004402";

    private final EntityManager em;
    private final TransactionSynchronizationRegistry transaction;

    WriteGate(EntityManager em, TransactionSynchronizationRegistry transaction) {
        this.em = em;
        this.transaction = transaction;
    }

    /** Holds it open until this transaction ends; 503 while it is closed. */
    public void enter() {
        if (!isOpen()) {
            throw Refusal.later(
                    "rebuilding", "The register is written anew; what is recorded can be read.");
        }
    }

    /** The same for work that can as well be left for later. */
    public boolean isOpen() {
        if (transaction.getResource(PASSED) != null) {
            return true;
        }
        boolean isOpen =
                (Boolean)
                        em.createNativeQuery(
                                        "select pg_try_advisory_xact_lock_shared(" + LOCK + ")")
                                .getSingleResult();
        if (isOpen) {
            transaction.putResource(PASSED, Passed.AS_WRITER);
        }
        return isOpen;
    }

    /** Waits for those who are inside and keeps everybody else out until this transaction ends. */
    public void close() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getResultList();
        transaction.putResource(PASSED, Passed.AS_REBUILD);
    }

    /** Whether this transaction is alone, so that it need not hold persons one by one. */
    boolean isAlone() {
        return transaction.getResource(PASSED) == Passed.AS_REBUILD;
    }

    private enum Passed {
        AS_WRITER,
        AS_REBUILD
    }
}
