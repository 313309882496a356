package org.habeas.advocacy.sanctions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.sanctions.ProposedTargets.Target;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.PersonRows;
import org.habeas.platform.security.RowSecurity;

/**
 * Who is named in some proposal, beside the dockets: a list is compared with all of them at once.
 */
@ApplicationScoped
class Targets implements PersonRows {
    private final EntityManager em;
    private final RowSecurity rows;

    Targets(EntityManager em, RowSecurity rows) {
        this.em = em;
        this.rows = rows;
    }

    void keep(UUID docket, SanctionsState state) {
        rows.clear(Visibility.RESTRICTED);
        em.createNativeQuery("delete from sanctions_target where docket_id = ?1")
                .setParameter(1, docket)
                .executeUpdate();
        state.targets().forEach(target -> insert(docket, target));
    }

    private void insert(UUID docket, SanctionsState.Target target) {
        em.createNativeQuery(
                        "insert into sanctions_target"
                                + " (docket_id, target_id, name, person_id, listings)"
                                + " values (?1, ?2, ?3, cast(cast(?4 as text) as uuid), ?5)")
                .setParameter(1, docket)
                .setParameter(2, target.entries().getFirst())
                .setParameter(3, target.nameAsPrinted())
                .setParameter(4, target.personId() == null ? null : target.personId().toString())
                .setParameter(
                        5,
                        target.listings().stream()
                                .map(l -> ProposedTargets.listing(l.list(), l.reference()))
                                .toArray(String[]::new))
                .executeUpdate();
    }

    /** Everybody who is named in some proposal; one query. */
    List<Target> all() {
        rows.clear(Visibility.RESTRICTED);
        List<?> found =
                em.createNativeQuery(
                                "select docket_id, target_id, name, listings from sanctions_target"
                                        + " order by docket_id, target_id")
                        .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new Target(
                                (UUID) row[0],
                                (UUID) row[1],
                                (String) row[2],
                                List.of((String[]) row[3])))
                .toList();
    }

    @Override
    public void erase(UUID person) {
        rows.clear(Visibility.RESTRICTED);
        em.createNativeQuery("delete from sanctions_target where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
