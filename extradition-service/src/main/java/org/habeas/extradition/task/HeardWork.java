package org.habeas.extradition.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** How much was heard of each piece of work that another service asks for. */
@ApplicationScoped
class HeardWork {
    private final EntityManager em;

    HeardWork(EntityManager em) {
        this.em = em;
    }

    /** Whether this is later than all that was heard of it. */
    boolean isNews(UUID task, int revision) {
        return em.createNativeQuery(
                                "insert into task_heard (task_id, revision) values (?1, ?2)"
                                        + " on conflict (task_id) do update set revision = excluded.revision"
                                        + " where task_heard.revision < excluded.revision")
                        .setParameter(1, task)
                        .setParameter(2, revision)
                        .executeUpdate()
                > 0;
    }
}
