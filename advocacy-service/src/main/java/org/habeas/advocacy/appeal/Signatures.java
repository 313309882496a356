package org.habeas.advocacy.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * How many have signed an appeal and confirmed it. The number stays when those who signed are
 * erased; so it is counted here and cannot be computed again.
 */
@ApplicationScoped
class Signatures {
    private final EntityManager em;

    Signatures(EntityManager em) {
        this.em = em;
    }

    long of(UUID appeal) {
        return em.createNativeQuery("select confirmed from signature_count where appeal_id = ?1")
                .setParameter(1, appeal)
                .getResultStream()
                .mapToLong(count -> ((Number) count).longValue())
                .findFirst()
                .orElse(0);
    }

    void add(UUID appeal) {
        em.createNativeQuery(
                        "insert into signature_count (appeal_id, confirmed) values (?1, 1) on conflict (appeal_id) do update set confirmed = signature_count.confirmed + 1")
                .setParameter(1, appeal)
                .executeUpdate();
    }
}
