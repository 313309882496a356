package org.habeas.advocacy.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** What other services told of a person. */
@ApplicationScoped
class FactRows implements PersonRows {
    private final EntityManager em;

    FactRows(EntityManager em) {
        this.em = em;
    }

    @Override
    public void erase(UUID person) {
        em.createNativeQuery("delete from known_fact where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
