package org.habeas.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In how great a danger of being handed over persons are, as we were told last. */
@ApplicationScoped
class Dangers {
    private final EntityManager em;

    Dangers(EntityManager em) {
        this.em = em;
    }

    /** The danger to one person. */
    record Danger(UUID personId, String level, LocalDate on, UUID event) {

        /** How soon we must act because of it; null if it is no reason to hurry. */
        @Nullable CasePriority priority() {
            return switch (level) {
                case "materialised", "critical", "high" -> CasePriority.URGENT;
                case "medium" -> CasePriority.HIGH;
                default -> null;
            };
        }
    }

    void note(Danger told) {
        em.createNativeQuery(
                        "insert into danger (person_id, level, told_on, event_id) values (?1, ?2, ?3, ?4)"
                                + " on conflict (person_id) do update set level = excluded.level,"
                                + " told_on = excluded.told_on, event_id = excluded.event_id")
                .setParameter(1, told.personId())
                .setParameter(2, told.level())
                .setParameter(3, told.on())
                .setParameter(4, told.event())
                .executeUpdate();
    }

    /** The greatest danger to any of these persons that is a reason to hurry. */
    Optional<Danger> greatest(Collection<UUID> persons) {
        List<?> rows =
                em.createNativeQuery(
                                "select person_id, level, told_on, event_id from danger"
                                        + " where person_id = any(?1) order by person_id")
                        .setParameter(1, persons.toArray(UUID[]::new))
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new Danger(
                                (UUID) row[0], (String) row[1], (LocalDate) row[2], (UUID) row[3]))
                .filter(danger -> danger.priority() != null)
                .min(Comparator.comparing(Danger::priority));
    }
}
