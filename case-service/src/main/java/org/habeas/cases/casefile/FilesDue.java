package org.habeas.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * The files that rules have to look at again. What is due is marked in the transaction that made it
 * due, so that none is forgotten.
 */
@ApplicationScoped
class FilesDue {
    private static final int BATCH = 50;

    private final EntityManager em;

    FilesDue(EntityManager em) {
        this.em = em;
    }

    void mark(UUID file) {
        em.createNativeQuery(
                        "insert into case_file_due (file_id) values (?1) on conflict do nothing")
                .setParameter(1, file)
                .executeUpdate();
    }

    List<UUID> next() {
        return em.createNativeQuery(
                        "select file_id from case_file_due order by file_id limit " + BATCH,
                        UUID.class)
                .getResultList();
    }

    /** Whether it is still due; whoever takes it does it. */
    boolean take(UUID file) {
        return em.createNativeQuery("delete from case_file_due where file_id = ?1")
                        .setParameter(1, file)
                        .executeUpdate()
                > 0;
    }
}
