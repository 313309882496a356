package org.habeas.extradition.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Of what somebody was told: each step of each last day of a deadline once. */
@ApplicationScoped
class ToldRows {
    private final EntityManager em;

    ToldRows(EntityManager em) {
        this.em = em;
    }

    /** False if somebody was told already. */
    boolean mark(UUID deadline, LocalDate due, int step, Instant at) {
        return em.createNativeQuery(
                                "insert into deadline_told (deadline_id, due, step, told_at)"
                                        + " values (:id, :due, :step, :at) on conflict do nothing")
                        .setParameter("id", deadline)
                        .setParameter("due", due)
                        .setParameter("step", step)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
