package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** The names by which a person is found, and who names whom. */
@ApplicationScoped
class NameRows implements PersonRows {
    private final EntityManager em;

    NameRows(EntityManager em) {
        this.em = em;
    }

    @Override
    public void erase(UUID person) {
        em.createNativeQuery("delete from person_name where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
        em.createNativeQuery("delete from person_link where person_id = ?1 or other_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
