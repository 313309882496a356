package org.habeas.cases.facets;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.platform.json.Json;

/**
 * The stored facets of persons. Only the difference is written, in one statement: rows that are no
 * longer true are closed, new ones are added, and the numbers change by what differs.
 */
@ApplicationScoped
public class FacetSpans {
    private static final String THE_SAME =
            " where p.person_id = ?1 and p.known_until is null and p.clearance = r.clearance"
                    + " and p.facet = r.facet and p.value = r.value and p.since = r.since";

    private static final String ROWS =
            " as r (clearance smallint, facet text, value text, since date, until date)";

    /** What was learned and corrected at one instant was never known. */
    private static final String WRITE =
            "with closed as (update person_facet p set known_until = ?2 from"
                    + " jsonb_to_recordset(cast(?3 as jsonb))"
                    + ROWS
                    + THE_SAME
                    + " and p.known_from < ?2), "
                    + "gone as (delete from person_facet p using"
                    + " jsonb_to_recordset(cast(?3 as jsonb))"
                    + ROWS
                    + THE_SAME
                    + " and p.known_from >= ?2), "
                    + "opened as (insert into person_facet (person_id, clearance, facet, value,"
                    + " since, until, known_from)"
                    + " select ?1, clearance, facet, value, since, coalesce(until, 'infinity'), ?2"
                    + " from jsonb_to_recordset(cast(?4 as jsonb))"
                    + ROWS
                    + ") insert into tally_change (clearance, facet, value, place, day, persons,"
                    + " held) select clearance, facet, value, place, day, persons, held"
                    + " from jsonb_to_recordset(cast(?5 as jsonb)) as t (clearance smallint,"
                    + " facet text, value text, place text, day date, persons integer,"
                    + " held integer)";

    private final EntityManager em;
    private final ObjectMapper mapper;

    FacetSpans(EntityManager em, ObjectMapper mapper) {
        this.em = em;
        this.mapper = mapper;
    }

    /**
     * What is true of the person now, in the transaction at hand, which holds the person.
     *
     * @param learned when the newest of it was recorded
     */
    public void write(UUID person, Set<FacetSpan> now, Instant learned) {
        Set<FacetSpan> before = of(person);
        if (before.equals(now)) {
            return;
        }
        em.createNativeQuery(WRITE)
                .setParameter(1, person)
                .setParameter(2, learned)
                .setParameter(3, Json.text(mapper, without(before, now)))
                .setParameter(4, Json.text(mapper, without(now, before)))
                .setParameter(5, Json.text(mapper, Tallies.between(before, now)))
                .executeUpdate();
    }

    private static Set<FacetSpan> without(Set<FacetSpan> some, Set<FacetSpan> others) {
        Set<FacetSpan> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    Set<FacetSpan> of(UUID person) {
        List<?> rows =
                em.createNativeQuery(
                                "select clearance, facet, value, since, nullif(until, 'infinity')"
                                        + " from person_facet"
                                        + " where person_id = ?1 and known_until is null")
                        .setParameter(1, person)
                        .getResultList();
        return rows.stream().map(row -> span((Object[]) row)).collect(Collectors.toSet());
    }

    private static FacetSpan span(Object[] row) {
        return new FacetSpan(
                ((Number) row[0]).intValue(),
                (String) row[1],
                (String) row[2],
                day(row[3]),
                row[4] == null ? null : day(row[4]));
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : LocalDate.parse(column.toString());
    }
}
