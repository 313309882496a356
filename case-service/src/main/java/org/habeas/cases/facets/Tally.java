package org.habeas.cases.facets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** How many there were on any day, as it is known now, from sums that do not grow with persons. */
@ApplicationScoped
public class Tally {
    private static final String CELLS = " where clearance = ?1 and facet = ?2 and place = ?3";

    /** The years before, the months before in that year, the days in that month, and the newest. */
    private static final String TO_THE_DAY =
            "(select value, persons, held from tally"
                    + CELLS
                    + " and level = 0 and day < ?4 %1$s union all"
                    + " select value, persons, held from tally"
                    + CELLS
                    + " and level = 1 and day >= ?4 and day < ?5 %1$s union all"
                    + " select value, persons, held from tally"
                    + CELLS
                    + " and level = 2 and day >= ?5 and day <= ?6 %1$s union all"
                    + " select value, persons, held from tally_change"
                    + CELLS
                    + " and day <= ?6 %1$s) as t";

    private static final String SERIES =
            "with opening as (select coalesce(sum(held), 0) as held from "
                    + TO_THE_DAY.formatted("and value = ?7")
                    + "), changes as (select day, sum(held) as held from (select day, held from tally"
                    + CELLS
                    + " and level = 2 and value = ?7 and day > ?6 and day <= ?8 union all"
                    + " select day, held from tally_change"
                    + CELLS
                    + " and value = ?7 and day > ?6 and day <= ?8) as d group by day)"
                    + " select cast(g.day as date), (select held from opening)"
                    + " + sum(coalesce(changes.held, 0)) over (order by g.day)"
                    + " from generate_series(cast(?6 as timestamp), cast(?8 as timestamp),"
                    + " interval '1 day') as g (day)"
                    + " left join changes on changes.day = g.day order by g.day";

    private final EntityManager em;
    private final RowSecurity rows;

    Tally(EntityManager em, RowSecurity rows) {
        this.em = em;
        this.rows = rows;
    }

    /**
     * How many had each value of the facet on that day.
     *
     * @param state only of those in custody there, if given
     */
    @Transactional
    public Map<String, Count> groups(
            Visibility clearance, String facet, @Nullable String state, LocalDate day) {
        rows.clear(clearance);
        String sql =
                "select value, sum(persons), sum(held) from "
                        + TO_THE_DAY.formatted("")
                        + " group by value having sum(persons) <> 0 order by value";
        Map<String, Count> groups = new LinkedHashMap<>();
        for (Object[] row : rows(on(sql, clearance, facet, state, day))) {
            groups.put((String) row[0], count(row, 1));
        }
        return groups;
    }

    /** How many had that value on that day. */
    @Transactional
    public Count count(
            Visibility clearance, FacetValue value, @Nullable String state, LocalDate day) {
        rows.clear(clearance);
        String sql =
                "select coalesce(sum(persons), 0), coalesce(sum(held), 0) from "
                        + TO_THE_DAY.formatted("and value = ?7");
        Query query = on(sql, clearance, value.facet(), state, day).setParameter(7, value.value());
        return count(rows(query).getFirst(), 0);
    }

    /** How many with that value were held on each of the days. */
    @Transactional
    public List<Point> series(
            Visibility clearance,
            FacetValue value,
            @Nullable String state,
            LocalDate from,
            LocalDate to) {
        rows.clear(clearance);
        Query query =
                on(SERIES, clearance, value.facet(), state, from)
                        .setParameter(7, value.value())
                        .setParameter(8, to);
        return rows(query).stream().map(Tally::point).toList();
    }

    private Query on(
            String sql, Visibility clearance, String facet, @Nullable String state, LocalDate day) {
        return em.createNativeQuery(sql)
                .setParameter(1, clearance.ordinal())
                .setParameter(2, facet)
                .setParameter(3, state == null ? Tallies.EVERYWHERE : state)
                .setParameter(4, day.withDayOfYear(1))
                .setParameter(5, day.withDayOfMonth(1))
                .setParameter(6, day);
    }

    @SuppressWarnings("unchecked") // a native query without a type answers arrays
    static List<Object[]> rows(Query query) {
        return (List<Object[]>) query.getResultList();
    }

    static Count count(Object[] row, int at) {
        return new Count(((Number) row[at]).longValue(), ((Number) row[at + 1]).longValue());
    }

    static Point point(Object[] row) {
        LocalDate day = row[0] instanceof LocalDate d ? d : LocalDate.parse(row[0].toString());
        return new Point(day, ((Number) row[1]).longValue());
    }
}
