package org.habeas.advocacy.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** What a demand belongs to. */
@ApplicationScoped
class Belonging {
    private final EntityManager em;
    private final RowSecurity rows;

    Belonging(EntityManager em, RowSecurity rows) {
        this.em = em;
        this.rows = rows;
    }

    /** A demand is no more public than the campaign or declaration that makes it. */
    Visibility visibility(DemandHead head) {
        rows.clear(Visibility.RESTRICTED);
        return of("campaigns", head.campaignId())
                .orElse(Visibility.PUBLIC)
                .and(of("declarations", head.declarationId()).orElse(Visibility.PUBLIC));
    }

    /**
     * What an assembly declared or nobody's campaign asks is public already; what persecutors ask
     * for is no campaign of ours.
     */
    boolean isSignedOff(DemandHead head) {
        if (head.campaignId() == null) {
            return true;
        }
        rows.clear(Visibility.RESTRICTED);
        em.flush();
        return !em.createNativeQuery(
                        "select 1 from docket d where d.id = ?1 and (d.head ->> 'stance' = 'opposes_subject'"
                                + " or exists (select 1 from entry e where e.docket_id = d.id and e.act_kind = 'signed_off'"
                                + " and e.retracted_at is null and e.standing in ('ACCEPTED', 'PREFERRED')))")
                .setParameter(1, head.campaignId())
                .getResultList()
                .isEmpty();
    }

    /**
     * Whether somebody whom the campaign named with their consent has withdrawn it, and nobody has
     * taken the campaign up again.
     */
    boolean isWithheld(DemandHead head) {
        if (head.campaignId() == null) {
            return false;
        }
        rows.clear(Visibility.RESTRICTED);
        em.flush();
        List<?> last =
                em.createNativeQuery(
                                "select e.act ->> 'reason' from entry e join docket d on d.id = e.docket_id"
                                        + " where d.id = ?1 and d.head ->> 'publication_basis' = 'consent'"
                                        + " and e.act_kind in ('paused', 'resumed') and e.retracted_at is null"
                                        + " and e.standing in ('ACCEPTED', 'PREFERRED') and e.modality in ('ACTUAL', 'REPORTED')"
                                        + " order by coalesce(e.happened_latest, cast(e.recorded_at as date)) desc, e.act_kind desc"
                                        + " limit 1")
                        .setParameter(1, head.campaignId())
                        .getResultList();
        return !last.isEmpty() && "consent_withdrawn".equals(last.getFirst());
    }

    void check(DemandHead head) {
        check("campaigns", head.campaignId(), "/head/campaign_id");
        check("declarations", head.declarationId(), "/head/declaration_id");
    }

    /**
     * What is recorded on the matter while a demand about it is made waits, so that neither misses
     * the other.
     */
    void hold(@Nullable UUID matter) {
        if (matter != null) {
            em.createNativeQuery("select id from docket where id = ?1 for share")
                    .setParameter(1, matter)
                    .getResultList();
        }
    }

    /** The demands about a matter, in one order. */
    List<UUID> about(UUID matter) {
        rows.clear(Visibility.RESTRICTED);
        em.flush();
        return em.createNativeQuery(
                        "select id from docket where kind = 'demands' and head ->> 'matter' = ?1 order by id",
                        UUID.class)
                .setParameter(1, matter.toString())
                .getResultList();
    }

    private void check(String kind, @Nullable UUID id, String pointer) {
        if (id != null && of(kind, id).isEmpty()) {
            throw Refusal.invalid(
                    "unknown-docket", pointer, "There is no such docket among the " + kind + ".");
        }
    }

    private Optional<Visibility> of(String kind, @Nullable UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        List<?> found =
                em.createNativeQuery("select visibility from docket where id = ?1 and kind = ?2")
                        .setParameter(1, id)
                        .setParameter(2, kind)
                        .getResultList();
        return found.stream()
                .map(rank -> Visibility.values()[((Number) rank).intValue()])
                .findFirst();
    }
}
