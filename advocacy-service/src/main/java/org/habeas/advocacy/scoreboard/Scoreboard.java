package org.habeas.advocacy.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.habeas.advocacy.scoreboard.Score.Time;
import org.habeas.advocacy.scoreboard.ScoreView.Group;
import org.habeas.docket.Lens;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** Counts the rows of a day that were known at an instant; one query for all groups. */
@ApplicationScoped
class Scoreboard {
    /** What a stage is counted as; days only of those met. */
    private static final String COUNTS =
            "count(*), count(*) filter (where stage = 'open'),"
                    + " count(*) filter (where stage = 'partially_met'),"
                    + " count(*) filter (where stage = 'met'),"
                    + " count(*) filter (where stage = 'rejected'),"
                    + " count(*) filter (where stage = 'overtaken'),"
                    + " count(*) filter (where stage = 'reopened'),"
                    + " count(*) filter (where stage = 'withdrawn'), count(days_to_met),"
                    + " percentile_cont(0.25) within group (order by days_to_met),"
                    + " percentile_cont(0.5) within group (order by days_to_met),"
                    + " percentile_cont(0.75) within group (order by days_to_met)";

    private static final String STANDING =
            " from demand_span s where s.clearance = ?1 and s.since <= ?2 and s.until > ?2"
                    + " and %s";
    private static final String NOW = "s.known_until = 'infinity'";
    private static final String THEN = "s.known_from <= ?3 and s.known_until > ?3";

    private final EntityManager em;
    private final RowSecurity rows;

    Scoreboard(EntityManager em, RowSecurity rows) {
        this.em = em;
        this.rows = rows;
    }

    /** Our demands and, apart from them, those of hostile campaigns. */
    @Transactional
    Map<Boolean, Score> totals(Lens lens, boolean isTravel) {
        String sql =
                "select s.is_hostile, "
                        + COUNTS
                        + STANDING.formatted(isTravel ? THEN : NOW)
                        + " group by s.is_hostile";
        Map<Boolean, Score> totals = new HashMap<>();
        for (Object[] row : rows(sql, lens, isTravel)) {
            totals.put((Boolean) row[0], score(row, 1));
        }
        return totals;
    }

    /** Our demands in groups; one that has no value is counted as not stated. */
    @Transactional
    List<Group> groups(Dimension by, Lens lens, boolean isTravel) {
        String each =
                "select distinct s.demand_id, s.part, s.stage, s.days_to_met, "
                        + by.value()
                        + " as value, "
                        + by.label()
                        + " as label"
                        + STANDING.formatted(isTravel ? THEN : NOW)
                                .replace("demand_span s", "demand_span s" + joins(by))
                        + " and not s.is_hostile";
        String sql =
                "select value, min(label), "
                        + COUNTS
                        + " from ("
                        + each
                        + ") as e group by value order by value nulls last";
        return rows(sql, lens, isTravel).stream()
                .map(row -> new Group((String) row[0], (String) row[1], score(row, 2)))
                .toList();
    }

    private static String joins(Dimension by) {
        if (by.isOfAddressees()) {
            return " left join demand_addressee a on a.demand_id = s.demand_id"
                    + " left join docket r on r.id = a.recipient_id and r.kind = 'recipients'";
        }
        return by == Dimension.CAMPAIGN
                ? " left join docket c on c.id = s.campaign_id and c.kind = 'campaigns'"
                : "";
    }

    @SuppressWarnings("unchecked") // a native query without a type answers arrays
    private List<Object[]> rows(String sql, Lens lens, boolean isTravel) {
        rows.clear(lens.clearance());
        Query query =
                em.createNativeQuery(sql)
                        .setParameter(1, lens.clearance().ordinal())
                        .setParameter(2, lens.asOf());
        if (isTravel) {
            query.setParameter(3, lens.knownAt());
        }
        return (List<Object[]>) query.getResultList();
    }

    private static Score score(Object[] row, int at) {
        long met = number(row[at + 3]);
        long computable = number(row[at + 8]);
        return new Score(
                number(row[at]),
                number(row[at + 1]),
                number(row[at + 2]),
                met,
                number(row[at + 4]),
                number(row[at + 5]),
                number(row[at + 6]),
                number(row[at + 7]),
                new Time(
                        computable,
                        met - computable,
                        days(row[at + 9]),
                        days(row[at + 10]),
                        days(row[at + 11])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static @Nullable Double days(@Nullable Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }
}
