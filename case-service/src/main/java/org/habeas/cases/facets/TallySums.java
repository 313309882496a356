package org.habeas.cases.facets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.WriteGate;
import org.habeas.platform.security.RowSecurity;

/**
 * Moves some of what the writers have inserted into the sums that are read. One statement, so that
 * a reader sees each change once; one replica at a time, so that nobody waits for a row.
 */
@ApplicationScoped
class TallySums {
    private static final int BATCH = 20_000;

    private static final String COMPACT =
            "with gone as (delete from tally_change where ctid in (select ctid from tally_change"
                    + " limit "
                    + BATCH
                    + ") returning clearance, facet, value, place, day, persons, held), "
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
    private final WriteGate gate;

    TallySums(EntityManager em, RowSecurity rows, WriteGate gate) {
        this.em = em;
        this.rows = rows;
        this.gate = gate;
    }

    /** Whether there was anything to move, so that there may be more. */
    @Transactional
    boolean moveSome() {
        rows.clear(Visibility.RESTRICTED);
        if (!gate.isOpen() || !isFirst() || !isAny()) {
            return false;
        }
        em.createNativeQuery(COMPACT).executeUpdate();
        em.createNativeQuery("delete from tally where persons = 0 and held = 0").executeUpdate();
        return true;
    }

    /** Moves everything, in a transaction in which nobody else moves anything. */
    void moveAll() {
        while (moveSome()) {}
    }

    private boolean isAny() {
        return (Boolean)
                em.createNativeQuery("select exists (select 1 from tally_change)")
                        .getSingleResult();
    }

    private boolean isFirst() {
        return (Boolean)
                em.createNativeQuery(
                                "select pg_try_advisory_xact_lock("
                                        + "hashtextextended('habeas.tally', 0))")
                        .getSingleResult();
    }
}
