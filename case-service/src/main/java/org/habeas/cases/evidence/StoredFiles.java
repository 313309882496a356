package org.habeas.cases.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** Which stored object belongs to which item, and who may have its bytes. */
@ApplicationScoped
class StoredFiles {
    private final EntityManager em;
    private final RowSecurity rows;
    private final Clock clock;

    StoredFiles(EntityManager em, RowSecurity rows, Clock clock) {
        this.em = em;
        this.rows = rows;
        this.clock = clock;
    }

    /** What is needed to give a file out. */
    record Given(UUID file, String sha256, String mediaType, long size) {
        static Given of(HeldFile held) {
            return new Given(held.file(), held.sha256(), held.mediaType(), held.size());
        }
    }

    /** What two requests attach to one item at a time is attached one after the other. */
    void lock(UUID item) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 1)) as text)")
                .setParameter(1, item.toString())
                .getResultList();
    }

    void add(UUID item, EvidenceAct.Attached file) {
        rows.clear(Visibility.RESTRICTED);
        em.createNativeQuery(
                        "insert into stored_file (id, docket_id, variant, sha256, size, media_type, visibility, created_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, file.file())
                .setParameter(2, item)
                .setParameter(3, Words.of(file.variant()))
                .setParameter(4, file.sha256())
                .setParameter(5, file.size())
                .setParameter(6, file.mediaType())
                .setParameter(7, Visibility.RESTRICTED.ordinal())
                .setParameter(8, clock.instant())
                .executeUpdate();
    }

    /** Only that file of the item is out, or none; an original never is. */
    void release(UUID item, @Nullable UUID file) {
        rows.clear(Visibility.RESTRICTED);
        em.createNativeQuery(
                        "update stored_file set visibility = 3 where docket_id = ?1 and visibility = 0")
                .setParameter(1, item)
                .executeUpdate();
        if (file != null) {
            em.createNativeQuery(
                            "update stored_file set visibility = 0 where docket_id = ?1 and id = ?2 and variant = 'published'")
                    .setParameter(1, item)
                    .setParameter(2, file)
                    .executeUpdate();
        }
    }

    /** The file of an item that is out, as far as this audience may know. */
    @Transactional
    Optional<Given> released(UUID item, Visibility clearance) {
        rows.clear(clearance);
        List<?> found =
                em.createNativeQuery(
                                "select id, sha256, media_type, size from stored_file where docket_id = ?1 and visibility = 0")
                        .setParameter(1, item)
                        .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new Given(
                                (UUID) row[0],
                                (String) row[1],
                                (String) row[2],
                                ((Number) row[3]).longValue()))
                .findFirst();
    }

    /** Those of the ids that a row names. */
    @Transactional
    Set<UUID> named(Collection<UUID> ids) {
        rows.clear(Visibility.RESTRICTED);
        List<?> found =
                em.createNativeQuery("select id from stored_file where id = any(?1)")
                        .setParameter(1, ids.toArray(UUID[]::new))
                        .getResultList();
        Set<UUID> named = new HashSet<>();
        found.forEach(id -> named.add((UUID) id));
        return named;
    }
}
