package org.habeas.advocacy.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** The campaign that an appeal belongs to, and whether other dockets it names are there. */
@ApplicationScoped
class Belonging {
    private final EntityManager em;
    private final RowSecurity rows;

    Belonging(EntityManager em, RowSecurity rows) {
        this.em = em;
        this.rows = rows;
    }

    /**
     * A campaign as far as an appeal must know it.
     *
     * @param isHostile whether it is against its subjects: material about its owner, never ours
     */
    record Campaign(Visibility visibility, boolean isHostile) {}

    Optional<Campaign> campaign(UUID id) {
        rows.clear(Visibility.RESTRICTED);
        List<?> found =
                em.createNativeQuery(
                                "select visibility, lower(head ->> 'stance') = 'opposes_subject' from docket where id = ?1 and kind = 'campaigns'")
                        .setParameter(1, id)
                        .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new Campaign(
                                Visibility.values()[((Number) row[0]).intValue()],
                                Boolean.TRUE.equals(row[1])))
                .findFirst();
    }

    /** The persons a campaign is about. */
    List<UUID> subjects(UUID campaign) {
        rows.clear(Visibility.RESTRICTED);
        List<?> found =
                em.createNativeQuery(
                                "select unnest(subjects) from docket where id = ?1 and kind = 'campaigns'",
                                UUID.class)
                        .setParameter(1, campaign)
                        .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** What a campaign says of itself. */
    record Texts(String title, @Nullable String groupSubject) {
        @Override
        public String toString() {
            return "Texts[]";
        }
    }

    Texts texts(UUID campaign) {
        rows.clear(Visibility.PUBLIC);
        Object[] row =
                (Object[])
                        em.createNativeQuery(
                                        "select head ->> 'title', head ->> 'group_subject' from docket where id = ?1 and kind = 'campaigns'")
                                .setParameter(1, campaign)
                                .getSingleResult();
        return new Texts((String) row[0], (String) row[1]);
    }

    /** Whether what the public reads of the campaign says that it is under way. */
    boolean isUnderWay(UUID campaign) {
        rows.clear(Visibility.RESTRICTED);
        Object count =
                em.createNativeQuery(
                                "select count(*) from listing where kind = 'campaigns' and clearance = 0 and docket_id = ?1 and filters @> cast(?2 as jsonb)")
                        .setParameter(1, campaign)
                        .setParameter(2, "{\"status\":[\"active\"]}")
                        .getSingleResult();
        return ((Number) count).intValue() == 1;
    }

    /** Whether all of these are dockets of this kind. */
    boolean areThere(String kind, List<UUID> ids) {
        rows.clear(Visibility.RESTRICTED);
        Object count =
                em.createNativeQuery("select count(*) from docket where kind = ?1 and id = any(?2)")
                        .setParameter(1, kind)
                        .setParameter(2, ids.toArray(UUID[]::new))
                        .getSingleResult();
        return ((Number) count).longValue() == ids.stream().distinct().count();
    }
}
