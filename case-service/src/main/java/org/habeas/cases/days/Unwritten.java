package org.habeas.cases.days;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.PersonConcerned;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/** Persons who were recorded before their days were kept. */
@ApplicationScoped
class Unwritten {
    private static final int BATCH = 20;

    private final EntityManager em;
    private final RowSecurity rows;
    private final Event<PersonConcerned> concerned;

    Unwritten(EntityManager em, RowSecurity rows, Event<PersonConcerned> concerned) {
        this.em = em;
        this.rows = rows;
        this.concerned = concerned;
    }

    /** Writes the days of some of them; the last of whom is answered. */
    @Transactional
    Optional<UUID> write(UUID after) {
        rows.clear(Visibility.RESTRICTED);
        List<?> found =
                em.createNativeQuery(
                                "select d.id from docket d where d.kind = 'persons' and d.id > ?1"
                                        + " and not exists (select 1 from person_facet f"
                                        + " where f.person_id = d.id and f.known_until is null)"
                                        + " order by d.id limit "
                                        + BATCH,
                                UUID.class)
                        .setParameter(1, after)
                        .getResultList();
        found.forEach(person -> concerned.fire(new PersonConcerned((UUID) person)));
        return found.isEmpty() ? Optional.empty() : Optional.of((UUID) found.getLast());
    }
}
