package org.habeas.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** The danger that a person was told to be in. */
@ApplicationScoped
class DangerRows implements PersonRows {
    private final EntityManager em;

    DangerRows(EntityManager em) {
        this.em = em;
    }

    @Override
    public void erase(UUID person) {
        em.createNativeQuery("delete from danger where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
