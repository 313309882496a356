package org.habeas.cases.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** What other services told of a person. */
@ApplicationScoped
class ElsewhereRows implements PersonRows {
    private final EntityManager em;

    ElsewhereRows(EntityManager em) {
        this.em = em;
    }

    @Override
    public void erase(UUID person) {
        em.createNativeQuery("delete from elsewhere where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
