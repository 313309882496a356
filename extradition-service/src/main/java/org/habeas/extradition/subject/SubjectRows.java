package org.habeas.extradition.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** What this service was told of a person, by name and State. */
@ApplicationScoped
class SubjectRows implements PersonRows {
    private final EntityManager em;

    SubjectRows(EntityManager em) {
        this.em = em;
    }

    @Override
    public void erase(UUID person) {
        em.createNativeQuery("delete from subject_fact where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
        em.createNativeQuery("select cast(erase_told(?1) as text)")
                .setParameter(1, person)
                .getResultList();
    }
}
