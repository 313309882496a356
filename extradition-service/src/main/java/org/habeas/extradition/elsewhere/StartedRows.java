package org.habeas.extradition.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** Time limits of a person that began in another service. */
@ApplicationScoped
class StartedRows implements PersonRows {
    private final EntityManager em;

    StartedRows(EntityManager em) {
        this.em = em;
    }

    @Override
    public void erase(UUID person) {
        em.createNativeQuery("delete from time_start_elsewhere where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
