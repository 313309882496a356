package org.habeas.cases.facets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/**
 * The same numbers as {@link Tally}, as they were known at an instant: counted from the spans of
 * the persons one by one, which takes longer the more there are.
 */
@ApplicationScoped
public class FacetHistory {
    /** The spans of a facet that were known at ?3, in three aliases: all, held, there. */
    private static final String KNOWN =
            "(select person_id, value, since, until from person_facet"
                    + " where clearance = ?1 and facet = %1$s and known_until is null"
                    + " and known_from <= ?3 union all"
                    + " select person_id, value, since, until from person_facet"
                    + " where clearance = ?1 and facet = %1$s and known_until > ?3"
                    + " and known_until is not null and known_from <= ?3)";

    private static final String HELD =
            KNOWN.formatted("'" + Facet.LIBERTY_PROFILE.word() + "'") + " as h";
    private static final String THERE = KNOWN.formatted("'" + Facet.STATE.word() + "'") + " as s";
    private static final String ALL = KNOWN.formatted("?2") + " as f";

    private final EntityManager em;
    private final RowSecurity rows;
    private final TallyOfErased erased;

    FacetHistory(EntityManager em, RowSecurity rows, TallyOfErased erased) {
        this.em = em;
        this.rows = rows;
        this.erased = erased;
    }

    /** How many had each value of the facet on that day, as known at that instant. */
    @Transactional
    public Map<String, Count> groups(
            Visibility clearance,
            String facet,
            @Nullable String state,
            LocalDate day,
            Instant knownAt) {
        rows.clear(clearance);
        String sql =
                "select f.value, count(*), count(h.person_id) from "
                        + ALL
                        + " left join "
                        + HELD
                        + " on h.person_id = f.person_id and h.value = '"
                        + Facet.HELD
                        + "' and h.since <= ?4 and h.until > ?4"
                        + (state == null
                                ? ""
                                : " join "
                                        + THERE
                                        + " on s.person_id = f.person_id and s.value = ?5"
                                        + " and s.since <= ?4 and s.until > ?4")
                        + " where f.since <= ?4 and f.until > ?4 group by f.value order by f.value";
        Query query = known(sql, clearance, facet, knownAt).setParameter(4, day);
        if (state != null) {
            query.setParameter(5, state);
        }
        Map<String, Count> groups = new LinkedHashMap<>();
        for (Object[] row : Tally.rows(query)) {
            groups.put((String) row[0], Tally.count(row, 1));
        }
        return erased.with(groups, clearance, facet, state, day);
    }

    /** How many with that value were held on each of the days, as known at that instant. */
    @Transactional
    public List<Point> series(
            Visibility clearance,
            FacetValue value,
            @Nullable String state,
            LocalDate from,
            LocalDate to,
            Instant knownAt) {
        rows.clear(clearance);
        String since = state == null ? "" : ", s.since";
        String until = state == null ? "" : ", s.until";
        String sql =
                "with days as (select greatest(f.since, h.since"
                        + since
                        + ") as since, least(f.until, h.until"
                        + until
                        + ") as until from "
                        + ALL
                        + " join "
                        + HELD
                        + " on h.person_id = f.person_id and h.value = '"
                        + Facet.HELD
                        + "'"
                        + (state == null
                                ? ""
                                : " join "
                                        + THERE
                                        + " on s.person_id = f.person_id and s.value = ?7")
                        + " where f.value = ?4), steps as (select greatest(since, ?5) as day,"
                        + " 1 as step from days where since < until and since <= ?6 union all"
                        + " select greatest(until, ?5), -1 from days"
                        + " where since < until and until <= ?6),"
                        + " changes as (select day, sum(step) as step from steps group by day)"
                        + " select cast(g.day as date), sum(coalesce(changes.step, 0))"
                        + " over (order by g.day) from generate_series(cast(?5 as timestamp),"
                        + " cast(?6 as timestamp), interval '1 day') as g (day)"
                        + " left join changes on changes.day = g.day order by g.day";
        Query query =
                known(sql, clearance, value.facet(), knownAt)
                        .setParameter(4, value.value())
                        .setParameter(5, from)
                        .setParameter(6, to);
        if (state != null) {
            query.setParameter(7, state);
        }
        List<Point> points = Tally.rows(query).stream().map(Tally::point).toList();
        return erased.with(points, clearance, value, state);
    }

    private Query known(String sql, Visibility clearance, String facet, Instant knownAt) {
        return em.createNativeQuery(sql)
                .setParameter(1, clearance.ordinal())
                .setParameter(2, facet)
                .setParameter(3, knownAt);
    }
}
