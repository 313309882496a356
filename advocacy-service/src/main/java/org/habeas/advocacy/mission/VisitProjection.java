package org.habeas.advocacy.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Projection;
import org.habeas.platform.security.RowSecurity;

/** The list of visits can be computed again from the missions. */
@ApplicationScoped
class VisitProjection implements Projection {
    private final EntityManager em;
    private final RowSecurity rows;
    private final Missions kind;
    private final VisitRows visits;

    VisitProjection(EntityManager em, RowSecurity rows, Missions kind, VisitRows visits) {
        this.em = em;
        this.rows = rows;
        this.kind = kind;
        this.visits = visits;
    }

    @Override
    public List<String> tables() {
        return List.of("visit");
    }

    @Override
    @Transactional
    public void refill() {
        rows.clear(Visibility.RESTRICTED);
        List<UUID> missions =
                em.createNativeQuery(
                                "select id from docket where kind = 'missions' order by id",
                                UUID.class)
                        .getResultList();
        missions.forEach(mission -> visits.write(kind, mission));
    }
}
