package org.habeas.cases.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** The days on which a person was on a list. */
@ApplicationScoped
class ListedRows implements PersonRows {
    private final EntityManager em;

    ListedRows(EntityManager em) {
        this.em = em;
    }

    @Override
    public void erase(UUID person) {
        em.createNativeQuery("delete from list_span where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
