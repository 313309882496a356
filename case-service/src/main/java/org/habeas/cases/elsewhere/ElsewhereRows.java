package org.habeas.cases.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** What other services told of a person, and where they name the person beside somebody else. */
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
        em.createNativeQuery(
                        "update elsewhere set facts = cast(replace(cast(facts as text),"
                                + " cast(?1 as text), cast(gen_random_uuid() as text)) as jsonb)"
                                + " where position(cast(?1 as text) in cast(facts as text)) > 0")
                .setParameter(1, person)
                .executeUpdate();
    }
}
