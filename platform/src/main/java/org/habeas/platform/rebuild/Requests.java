package org.habeas.platform.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.habeas.platform.rebuild.Progress.Counts;

/**
 * Who has asked for a rebuild, and how far it has come: rows that anybody may add who may write to
 * the database, and that outlive the process. Each is written in a transaction of its own.
 */
@ApplicationScoped
class Requests {
    private final EntityManager em;

    Requests(EntityManager em) {
        this.em = em;
    }

    /** Asks, unless the same was asked before. */
    void askOnce(String by) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        em.createNativeQuery(
                                        "insert into rebuild (asked_by) select cast(?1 as text)"
                                                + " where not exists (select 1 from rebuild"
                                                + " where asked_by = ?1)")
                                .setParameter(1, by)
                                .executeUpdate());
    }

    /** The first that is not finished. */
    Optional<Long> open() {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    List<?> found =
                            em.createNativeQuery(
                                            "select id from rebuild where finished_at is null"
                                                    + " order by id limit 1",
                                            Long.class)
                                    .getResultList();
                    return found.stream().map(Long.class::cast).findFirst();
                });
    }

    void note(long id, Counts counts) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        em.createNativeQuery(
                                        "update rebuild set begun_at = coalesce(begun_at, now()),"
                                                + " step = ?2, events = ?3, dockets = ?4,"
                                                + " entries = ?5, of_dockets = ?6, seconds = ?7"
                                                + " where id = ?1")
                                .setParameter(1, id)
                                .setParameter(2, counts.step())
                                .setParameter(3, counts.events())
                                .setParameter(4, counts.dockets())
                                .setParameter(5, counts.entries())
                                .setParameter(6, counts.ofDockets())
                                .setParameter(7, counts.seconds())
                                .executeUpdate());
    }

    /** It will not be tried again. */
    void failed(long id, String why) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        em.createNativeQuery(
                                        "update rebuild set finished_at = now(), step = ?2 where id = ?1")
                                .setParameter(1, id)
                                .setParameter(2, "failed: " + why)
                                .executeUpdate());
    }

    /** In the transaction of the rebuild: it is finished if what it wrote is there. */
    void finished(long id) {
        em.createNativeQuery("update rebuild set finished_at = clock_timestamp() where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Of several replicas the one that gets it rebuilds; until this transaction ends. */
    boolean isMine() {
        return (Boolean)
                em.createNativeQuery("select pg_try_advisory_xact_lock(7212004403)")
                        .getSingleResult();
    }
}
