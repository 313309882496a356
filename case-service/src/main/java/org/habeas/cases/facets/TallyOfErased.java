package org.habeas.cases.facets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What the persons who were erased still add to the numbers ({@code domain-model.md E.5}): sums
 * without anybody in them, so a count as known at an earlier instant has them too.
 */
@ApplicationScoped
class TallyOfErased {
    private static final String GROUPS =
            "select value, sum(persons), sum(held) from tally_of_erased where clearance = ?1"
                    + " and facet = ?2 and place = ?3 and day <= ?4 group by value order by value";

    private static final String STEPS =
            "select greatest(day, ?5), sum(held) from tally_of_erased where clearance = ?1"
                    + " and facet = ?2 and place = ?3 and value = ?4 and day <= ?6 group by 1";

    private final EntityManager em;

    TallyOfErased(EntityManager em) {
        this.em = em;
    }

    /** The groups with what is to be added to them. */
    Map<String, Count> with(
            Map<String, Count> groups,
            Visibility clearance,
            String facet,
            @Nullable String state,
            LocalDate day) {
        Map<String, Count> all = new TreeMap<>(groups);
        for (Object[] row :
                Tally.rows(asked(GROUPS, clearance, facet, state).setParameter(4, day))) {
            all.merge((String) row[0], Tally.count(row, 1), Count::plus);
        }
        all.values().removeIf(Count.NONE::equals);
        return all;
    }

    /** The points, one a day, with what is to be added to them. */
    List<Point> with(
            List<Point> points, Visibility clearance, FacetValue value, @Nullable String state) {
        if (points.isEmpty()) {
            return points;
        }
        Query steps =
                asked(STEPS, clearance, value.facet(), state)
                        .setParameter(4, value.value())
                        .setParameter(5, points.getFirst().day())
                        .setParameter(6, points.getLast().day());
        Map<LocalDate, Long> held = new TreeMap<>();
        Tally.rows(steps).stream()
                .map(Tally::point)
                .forEach(step -> held.merge(step.day(), step.held(), Long::sum));
        List<Point> all = new ArrayList<>();
        long more = 0;
        for (Point point : points) {
            more += held.getOrDefault(point.day(), 0L);
            all.add(new Point(point.day(), point.held() + more));
        }
        return all;
    }

    /** Adds them to sums that are counted anew. */
    void count() {
        em.createNativeQuery(
                        "insert into tally_change (clearance, facet, value, place, day, persons, held)"
                                + " select clearance, facet, value, place, day, persons, held"
                                + " from tally_of_erased")
                .executeUpdate();
    }

    private Query asked(String sql, Visibility clearance, String facet, @Nullable String state) {
        return em.createNativeQuery(sql)
                .setParameter(1, clearance.ordinal())
                .setParameter(2, facet)
                .setParameter(3, state == null ? Tallies.EVERYWHERE : state);
    }
}
