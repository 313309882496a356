package org.habeas.extradition.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.subject.SubjectNoted;
import org.habeas.platform.register.PersonsRejoined;
import org.habeas.platform.security.RowSecurity;

/**
 * Whose danger has to be computed anew: marked in the transaction that made it due, so that none is
 * forgotten. Marks are only inserted, so that those who record never wait for each other.
 */
@ApplicationScoped
class RiskMarks {
    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final EntityManager em;
    private final RowSecurity rows;
    private final Clock clock;

    RiskMarks(EntityManager em, RowSecurity rows, Clock clock) {
        this.em = em;
        this.rows = rows;
        this.clock = clock;
    }

    void on(@Observes PersonConcerned concerned) {
        mark(concerned.persons(), concerned.kind());
    }

    void on(@Observes SubjectNoted noted) {
        mark(List.of(noted.personId()), "subjects");
    }

    void on(@Observes PersonsRejoined rejoined) {
        mark(rejoined.persons(), "subjects");
    }

    void mark(Collection<UUID> persons, String because) {
        if (persons.isEmpty()) {
            return;
        }
        rows.clear(Visibility.RESTRICTED);
        em.createNativeQuery(
                        "insert into risk_mark (person_id, because, due_at)"
                                + " select person, ?2, ?3 from unnest(cast(?1 as uuid[])) as t(person)"
                                + " where person not in (select e.id from erased_person e"
                                + " union all select t.id from tombstone t)")
                .setParameter(1, persons.stream().distinct().toArray(UUID[]::new))
                .setParameter(2, because)
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    /** Who is due: marked, or a day has come. */
    List<UUID> due() {
        return em.createNativeQuery(
                        "select person_id from risk_mark where due_at <= ?1"
                                + " union select person_id from risk_person where next_on <= ?2"
                                + " limit "
                                + BATCH,
                        UUID.class)
                .setParameter(1, clock.instant())
                .setParameter(2, LocalDate.now(clock))
                .getResultList();
    }

    /**
     * Takes the marks of a person that can be seen now: whatever made them is committed, and will
     * be seen by what is read next.
     *
     * @return why they were made; empty if there are none
     */
    List<String> take(UUID person) {
        return em.createNativeQuery(
                        "delete from risk_mark where person_id = ?1 and due_at <= ?2"
                                + " returning because",
                        String.class)
                .setParameter(1, person)
                .setParameter(2, clock.instant())
                .getResultList();
    }

    /** It failed; others go first. */
    void postpone(UUID person) {
        em.createNativeQuery("update risk_mark set due_at = ?2 where person_id = ?1")
                .setParameter(1, person)
                .setParameter(2, clock.instant().plus(PAUSE))
                .executeUpdate();
        em.createNativeQuery(
                        "update risk_person set next_on = ?2 where person_id = ?1 and next_on < ?2")
                .setParameter(1, person)
                .setParameter(2, LocalDate.now(clock).plusDays(1))
                .executeUpdate();
    }
}
