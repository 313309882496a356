package org.habeas.platform.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;

/**
 * Which ids mean one person, as another service has told. No id is rewritten in what was recorded:
 * a merge may prove wrong, and then everything is as it was. Those who look for a person look for
 * all the ids.
 */
@ApplicationScoped
public class SamePersons {
    private final EntityManager em;
    private final Clock clock;

    SamePersons(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * These ids and every other one that means one of the same persons, as far as readers of this
     * class may know.
     */
    @Transactional
    public List<UUID> as(Collection<UUID> ids, Visibility clearance) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<?> all =
                em.createNativeQuery("select unnest(same_persons(?1, ?2))")
                        .setParameter(1, ids.toArray(UUID[]::new))
                        .setParameter(2, clearance.ordinal())
                        .getResultList();
        return all.stream().map(UUID.class::cast).toList();
    }

    /** The same of one person, with full sight. */
    public List<UUID> as(UUID id) {
        return as(List.of(id), Visibility.RESTRICTED);
    }

    /** From now on the first id means the same person as the second, which is to be read. */
    @Transactional
    public void merge(UUID id, UUID into, Visibility visibility) {
        em.createNativeQuery(
                        "insert into merged_person (id, into_id, visibility, told_at)"
                                + " values (?1, ?2, ?4, ?3)"
                                + " on conflict (id) do update set into_id = excluded.into_id,"
                                + " visibility = excluded.visibility, told_at = excluded.told_at")
                .setParameter(1, id)
                .setParameter(2, into)
                .setParameter(3, clock.instant())
                .setParameter(4, visibility.ordinal())
                .executeUpdate();
    }

    /** The two are different persons after all. */
    @Transactional
    public void part(UUID id, UUID from) {
        em.createNativeQuery("delete from merged_person where id = ?1 and into_id = ?2")
                .setParameter(1, id)
                .setParameter(2, from)
                .executeUpdate();
    }

    /** This id means nobody any more. */
    @Transactional
    public void forget(UUID id) {
        em.createNativeQuery("delete from merged_person where id = ?1 or into_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
