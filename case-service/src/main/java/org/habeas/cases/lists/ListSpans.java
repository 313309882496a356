package org.habeas.cases.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.DayIndex.When;
import org.habeas.platform.security.RowSecurity;

/**
 * The stored lists: what each said of whom on which days, as each audience knew it at which
 * instant. A row that is no longer true is closed, not deleted, so that {@code known_at} finds it.
 */
@ApplicationScoped
public class ListSpans {
    private static final String THE_SAME =
            " where p.person_id = ?1 and p.known_until is null and p.clearance = r.clearance"
                    + " and p.list = r.list and p.since = r.since";

    private static final String ROWS =
            " from jsonb_to_recordset(cast(?%d as jsonb)) as r (clearance smallint, list text,"
                    + " place text, is_counted boolean, item jsonb, since date, until date)";

    /** What was learned and corrected at one instant was never known. */
    private static final String WRITE =
            "with closed as (update list_span p set known_until = ?2"
                    + ROWS.formatted(3)
                    + THE_SAME
                    + " and p.known_from < ?2), gone as (delete from list_span p using"
                    + ROWS.formatted(3).substring(" from".length())
                    + THE_SAME
                    + " and p.known_from >= ?2)"
                    + " insert into list_span (person_id, clearance, list, place, is_counted, name,"
                    + " item, since, until, known_from) select ?1, clearance, list, place,"
                    + " is_counted, coalesce(item -> 'person' ->> 'display_name', ''), item, since,"
                    + " coalesce(until, 'infinity'), ?2"
                    + ROWS.formatted(4);

    private final EntityManager em;
    private final RowSecurity rows;
    private final ObjectMapper mapper;

    ListSpans(EntityManager em, RowSecurity rows, ObjectMapper mapper) {
        this.em = em;
        this.rows = rows;
        this.mapper = mapper;
    }

    /**
     * What the lists say of the person now, in the transaction at hand, which holds the person.
     *
     * @param learned when the newest of it was recorded
     */
    public void write(UUID person, Set<ListSpan> now, Instant learned) {
        Set<ListSpan> before = of(person);
        if (before.equals(now)) {
            return;
        }
        em.createNativeQuery(WRITE)
                .setParameter(1, person)
                .setParameter(2, learned)
                .setParameter(3, Json.text(mapper, without(before, now)))
                .setParameter(4, Json.text(mapper, without(now, before)))
                .executeUpdate();
    }

    private static Set<ListSpan> without(Set<ListSpan> some, Set<ListSpan> others) {
        Set<ListSpan> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private Set<ListSpan> of(UUID person) {
        List<?> found =
                em.createNativeQuery(
                                "select clearance, list, place, is_counted, cast(item as text),"
                                        + " since, nullif(until, 'infinity') from list_span"
                                        + " where person_id = ?1 and known_until is null")
                        .setParameter(1, person)
                        .getResultList();
        return found.stream().map(row -> span((Object[]) row)).collect(Collectors.toSet());
    }

    private ListSpan span(Object[] row) {
        return new ListSpan(
                ((Number) row[0]).intValue(),
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                item(row[4]),
                day(row[5]),
                row[6] == null ? null : day(row[6]));
    }

    private JsonNode item(Object column) {
        return Json.read(mapper, (String) column, JsonNode.class);
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : LocalDate.parse(column.toString());
    }

    /** One row of a list. */
    record Row(UUID person, String place, boolean isCounted, JsonNode item) {}

    /** What the list says of these persons on that day, by name. */
    @Transactional
    List<Row> on(String list, When when, List<UUID> persons) {
        rows.clear(when.clearance());
        Query query =
                em.createNativeQuery(
                                "select person_id, place, is_counted, cast(item as text)"
                                        + " from list_span where person_id = any(?1)"
                                        + " and clearance = ?2 and list = ?3 and since <= ?4"
                                        + " and until > ?4 and "
                                        + known(when)
                                        + " order by name, person_id")
                        .setParameter(1, persons.toArray(UUID[]::new))
                        .setParameter(2, when.clearance().ordinal())
                        .setParameter(3, list)
                        .setParameter(4, when.day());
        List<?> found = known(query, when).getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Row((UUID) row[0], (String) row[1], (Boolean) row[2], item(row[3])))
                .toList();
    }

    private static String known(When when) {
        return when.knownAt() == null
                ? "known_until is null"
                : "known_from <= ?5 and (known_until is null or known_until > ?5)";
    }

    private static Query known(Query query, When when) {
        return when.knownAt() == null ? query : query.setParameter(5, when.knownAt());
    }
}
