package org.habeas.extradition.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** When the danger to a person may change by itself, and what of the person touches others. */
@ApplicationScoped
class RiskPeople {
    private final EntityManager em;

    RiskPeople(EntityManager em) {
        this.em = em;
    }

    /** What concerns the framework case, as it was found last. */
    record Touching(String shared, Set<UUID> affair) {
        static final Touching NOBODY = new Touching("", Set.of());

        Touching {
            affair = Set.copyOf(affair);
        }

        /** Whose danger may have changed with this person's. */
        Set<UUID> concerned(Touching before) {
            if (equals(before) || (shared.isEmpty() && before.shared.isEmpty())) {
                return Set.of();
            }
            Set<UUID> all = new TreeSet<>(affair);
            all.addAll(before.affair);
            return all;
        }
    }

    Touching touching(UUID person) {
        List<?> found =
                em.createNativeQuery("select shared, affair from risk_person where person_id = ?1")
                        .setParameter(1, person)
                        .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Touching((String) row[0], Set.of((UUID[]) row[1])))
                .findFirst()
                .orElse(Touching.NOBODY);
    }

    void forget(UUID person) {
        em.createNativeQuery("delete from risk_person where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    void save(UUID person, Touching touching, LocalDate next) {
        em.createNativeQuery(
                        "insert into risk_person (person_id, shared, affair, next_on)"
                                + " values (?1, ?2, ?3, ?4) on conflict (person_id) do update set"
                                + " shared = excluded.shared, affair = excluded.affair,"
                                + " next_on = excluded.next_on")
                .setParameter(1, person)
                .setParameter(2, touching.shared())
                .setParameter(3, touching.affair().stream().sorted().toArray(UUID[]::new))
                .setParameter(4, next)
                .executeUpdate();
    }
}
