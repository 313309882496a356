package org.habeas.cases.facets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.platform.register.DayIndex.When;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/**
 * Who fits on a day. Persons are walked in the order of their ids along the rarest of the values
 * asked for, so that a page costs the same wherever it begins.
 */
@ApplicationScoped
public class FacetIndex {
    private static final FacetValue ANYBODY = Facet.DOCUMENTED.of(Facet.YES);

    private final EntityManager em;
    private final Tally tally;
    private final RowSecurity rows;

    FacetIndex(EntityManager em, Tally tally, RowSecurity rows) {
        this.em = em;
        this.tally = tally;
        this.rows = rows;
    }

    /** A page of persons with all the values on that day, in the order of their ids. */
    @Transactional
    public List<UUID> ids(Map<String, String> filters, When when, @Nullable UUID after, int limit) {
        rows.clear(when.clearance());
        List<FacetValue> values = rarestFirst(filters, when);
        if (values.isEmpty()) {
            return List.of();
        }
        String sql =
                "select f0.person_id from "
                        + matching(values, when)
                        + (after == null ? "" : " and f0.person_id > :after")
                        + " order by f0.person_id limit "
                        + limit;
        Query query = bound(em.createNativeQuery(sql, UUID.class), values, when);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<?> ids = query.getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** How many persons have all the values on that day. */
    @Transactional
    public long count(Map<String, String> filters, When when) {
        rows.clear(when.clearance());
        if (when.knownAt() == null && isTallied(filters)) {
            return tallied(filters, when);
        }
        List<FacetValue> ordered = rarestFirst(filters, when);
        if (ordered.isEmpty()) {
            return 0;
        }
        Query query = em.createNativeQuery("select count(*) from " + matching(ordered, when));
        return ((Number) bound(query, ordered, when).getSingleResult()).longValue();
    }

    /** The tallies know the numbers of each value everywhere and in each State. */
    private static boolean isTallied(Map<String, String> filters) {
        return filters.size() <= (filters.containsKey(Facet.STATE.word()) ? 2 : 1);
    }

    private long tallied(Map<String, String> filters, When when) {
        String state = filters.get(Facet.STATE.word());
        FacetValue value =
                values(filters).stream()
                        .filter(v -> !v.facet().equals(Facet.STATE.word()))
                        .findFirst()
                        .orElse(ANYBODY);
        return tally.count(when.clearance(), value, state, when.day()).persons();
    }

    private static List<FacetValue> values(Map<String, String> filters) {
        List<FacetValue> values = new ArrayList<>();
        filters.forEach((facet, value) -> values.add(new FacetValue(facet, value)));
        return values.isEmpty() ? List.of(ANYBODY) : values;
    }

    /** Empty if one of the values is nobody's on that day. */
    private List<FacetValue> rarestFirst(Map<String, String> filters, When when) {
        record Counted(FacetValue value, long persons) {}
        if (when.knownAt() != null) {
            return values(filters);
        }
        List<Counted> counted =
                values(filters).stream()
                        .map(value ->
                                new Counted(
                                        value,
                                        tally.count(when.clearance(), value, null, when.day())
                                                .persons()))
                        .sorted(Comparator.comparingLong(Counted::persons))
                        .toList();
        return counted.getFirst().persons() == 0
                ? List.of()
                : counted.stream().map(Counted::value).toList();
    }

    /** The rows of persons with all the values, as {@code f0}; for use after {@code from}. */
    private static String matching(List<FacetValue> values, When when) {
        StringBuilder sql = new StringBuilder("person_facet f0 where ").append(fits(0, when));
        for (int i = 1; i < values.size(); i++) {
            sql.append(" and exists (select 1 from person_facet f")
                    .append(i)
                    .append(" where f")
                    .append(i)
                    .append(".person_id = f0.person_id and ")
                    .append(fits(i, when))
                    .append(')');
        }
        return sql.toString();
    }

    private static String fits(int i, When when) {
        String known =
                when.knownAt() == null
                        ? "f%1$d.known_until is null"
                        : "f%1$d.known_from <= :known"
                                + " and (f%1$d.known_until is null or f%1$d.known_until > :known)";
        return ("f%1$d.clearance = :clearance and f%1$d.facet = :facet%1$d"
                        + " and f%1$d.value = :value%1$d"
                        + " and f%1$d.since <= :day and f%1$d.until > :day and "
                        + known)
                .formatted(i);
    }

    private static Query bound(Query query, List<FacetValue> values, When when) {
        query.setParameter("clearance", when.clearance().ordinal()).setParameter("day", when.day());
        if (when.knownAt() != null) {
            query.setParameter("known", when.knownAt());
        }
        for (int i = 0; i < values.size(); i++) {
            query.setParameter("facet" + i, values.get(i).facet());
            query.setParameter("value" + i, values.get(i).value());
        }
        return query;
    }
}
