package org.habeas.cases.facets;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/**
 * Moves what the writers have inserted into the sums that are read. One statement, so that a reader
 * sees each change once; one replica at a time, so that nobody waits for a row.
 */
@ApplicationScoped
class TallyCompaction {
    private static final String COMPACT =
            "with gone as (delete from tally_change returning clearance, facet, value, place, day,"
                    + " persons, held), "
                    + "sums as (select clearance, facet, place, level, first, value,"
                    + " sum(persons) as persons, sum(held) as held from gone cross join lateral"
                    + " (values (0, cast(date_trunc('year', day) as date)),"
                    + " (1, cast(date_trunc('month', day) as date)), (2, day)) as l (level, first)"
                    + " group by clearance, facet, place, level, first, value"
                    + " having sum(persons) <> 0 or sum(held) <> 0) "
                    + "insert into tally as t (clearance, facet, place, level, day, value, persons,"
                    + " held) select clearance, facet, place, level, first, value, persons, held"
                    + " from sums on conflict (clearance, facet, place, level, day, value)"
                    + " do update set persons = t.persons + excluded.persons,"
                    + " held = t.held + excluded.held";

    private final EntityManager em;
    private final RowSecurity rows;

    TallyCompaction(EntityManager em, RowSecurity rows) {
        this.em = em;
        this.rows = rows;
    }

    @Scheduled(
            every = "5s",
            delayed = "3s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void compact() {
        rows.clear(Visibility.RESTRICTED);
        if (!isFirst()) {
            return;
        }
        int sums = em.createNativeQuery(COMPACT).executeUpdate();
        if (sums > 0) {
            em.createNativeQuery("delete from tally where persons = 0 and held = 0")
                    .executeUpdate();
            Log.debugf("tallies compacted sums=%d", sums);
        }
    }

    private boolean isFirst() {
        return (Boolean)
                em.createNativeQuery(
                                "select pg_try_advisory_xact_lock("
                                        + "hashtextextended('habeas.tally', 0))")
                        .getSingleResult();
    }
}
