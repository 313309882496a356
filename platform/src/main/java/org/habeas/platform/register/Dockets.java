package org.habeas.platform.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/** The dockets of this service. */
@ApplicationScoped
class Dockets implements PanacheRepositoryBase<DocketRow, UUID> {

    Optional<DocketRow> of(String kind, UUID id) {
        return find("id = ?1 and kind = ?2", id, kind).firstResultOptional();
    }

    Optional<DocketRow> locked(String kind, UUID id) {
        return find("id = ?1 and kind = ?2", id, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Whom a docket is about, read past the row, which is not locked yet. A docket about nobody
     * else, such as a person's, is its own subject.
     */
    List<UUID> subjects(UUID id) {
        return getEntityManager()
                .createNativeQuery(
                        "select unnest(case when cardinality(subjects) = 0 then array[id] else subjects end) from docket where id = ?1",
                        UUID.class)
                .setParameter(1, id)
                .getResultList();
    }

    List<DocketRow> all(String kind, List<UUID> ids) {
        return list("kind = ?1 and id in ?2", kind, ids);
    }

    List<DocketRow> about(String kind, UUID person, Visibility clearance) {
        List<UUID> ids = idsAbout(List.of(person), clearance);
        return ids.isEmpty() ? List.of() : list("kind = ?1 and id in ?2 order by id", kind, ids);
    }

    /** The dockets of every kind about any of these persons, by whichever of their ids. */
    List<DocketRow> about(List<UUID> persons, Visibility clearance) {
        List<UUID> ids = idsAbout(persons, clearance);
        return ids.isEmpty() ? List.of() : list("id in ?1 order by kind, id", ids);
    }

    /** What is not flushed yet is not found by a query of the database's own. */
    List<UUID> idsAbout(List<UUID> persons, Visibility clearance) {
        flush();
        return getEntityManager()
                .createNativeQuery(
                        "select dockets_about(same_persons(cast(?1 as uuid[]), ?2))", UUID.class)
                .setParameter(1, persons.toArray(UUID[]::new))
                .setParameter(2, clearance.ordinal())
                .getResultList();
    }

    /** The dockets of a kind whose fold has changed by itself by {@code today}. */
    List<UUID> due(String kind, LocalDate today, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select id from docket where kind = ?1 and next_change <= ?2 order by next_change, id limit ?3",
                        UUID.class)
                .setParameter(1, kind)
                .setParameter(2, today)
                .setParameter(3, limit)
                .getResultList();
    }

    /** The kinds of which there are dockets. */
    List<String> kinds() {
        return getEntityManager()
                .createNativeQuery("select distinct kind from docket order by kind", String.class)
                .getResultList();
    }

    /** The next dockets of a kind in the order of their ids. */
    List<DocketRow> after(String kind, @Nullable UUID last, int limit) {
        return find("kind = ?1 and id > ?2 order by id", kind, from(last)).page(0, limit).list();
    }

    private static UUID from(@Nullable UUID last) {
        return last == null ? new UUID(0, 0) : last;
    }
}
