package org.habeas.cases.facets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** When a person had which value. The sums that counted the person stay: they tell of nobody. */
@ApplicationScoped
class FacetRows implements PersonRows {
    private final EntityManager em;

    FacetRows(EntityManager em) {
        this.em = em;
    }

    @Override
    public void erase(UUID person) {
        em.createNativeQuery("delete from person_facet where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
