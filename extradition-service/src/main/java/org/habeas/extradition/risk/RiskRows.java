package org.habeas.extradition.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** What was found of the danger to a person; those of the same affair are assessed again. */
@ApplicationScoped
class RiskRows implements PersonRows {
    private final EntityManager em;
    private final RiskMarks marks;

    RiskRows(EntityManager em, RiskMarks marks) {
        this.em = em;
        this.marks = marks;
    }

    @Override
    public void erase(UUID person) {
        List<?> affair =
                em.createNativeQuery("select person_id from risk_person where ?1 = any(affair)")
                        .setParameter(1, person)
                        .getResultList();
        em.createNativeQuery(
                        "update risk_person set affair = array_remove(affair, ?1) where ?1 = any(affair)")
                .setParameter(1, person)
                .executeUpdate();
        for (String table : List.of("risk_newest", "risk_mark", "risk_person")) {
            em.createNativeQuery("delete from " + table + " where person_id = ?1")
                    .setParameter(1, person)
                    .executeUpdate();
        }
        em.createNativeQuery("select cast(erase_risk(?1) as text)")
                .setParameter(1, person)
                .getResultList();
        marks.mark(affair.stream().map(UUID.class::cast).toList(), "framework_case");
    }
}
