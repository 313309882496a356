package org.habeas.cases.evidence;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.store.ObjectStore;
import org.habeas.platform.register.PersonRows;

/**
 * The files of evidence about a person, with their published copies. The bytes go once the rows are
 * gone; if that fails, the hourly sweep deletes them as files that nobody names.
 */
@ApplicationScoped
class FileRows implements PersonRows {
    private final EntityManager em;
    private final ObjectStore store;
    private final TransactionSynchronizationRegistry transaction;

    FileRows(EntityManager em, ObjectStore store, TransactionSynchronizationRegistry transaction) {
        this.em = em;
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public void erase(UUID person) {
        erase(person, List.of());
    }

    @Override
    public void erase(UUID person, List<UUID> dockets) {
        List<?> files =
                em.createNativeQuery(
                                "delete from stored_file where docket_id = any(?1) returning id")
                        .setParameter(1, dockets.toArray(UUID[]::new))
                        .getResultList();
        if (files.isEmpty()) {
            return;
        }
        transaction.registerInterposedSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {
                        // the rows are gone already
                    }

                    @Override
                    public void afterCompletion(int status) {
                        if (status == Status.STATUS_COMMITTED) {
                            files.forEach(file -> delete((UUID) file));
                        }
                    }
                });
    }

    private void delete(UUID file) {
        try {
            store.delete(file);
        } catch (RuntimeException e) {
            Log.warnf("a file stays until the sweep id=%s reason=%s", file, e.getClass().getName());
        }
    }
}
