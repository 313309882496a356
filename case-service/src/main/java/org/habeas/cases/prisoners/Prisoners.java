package org.habeas.cases.prisoners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.person.PersonChanged;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.Lens;
import org.habeas.platform.json.Json;
import org.habeas.platform.security.RowSecurity;

/**
 * The stored list: who stood where on which days, as each audience knew it at which instant. A row
 * that is no longer true is closed, not deleted, so that {@code known_at} finds it.
 */
@ApplicationScoped
class Prisoners {
    private static final String DATA = "/lists/political-prisoners.json";

    private final EntityManager em;
    private final RowSecurity rows;
    private final ObjectMapper mapper;
    private final PrisonerList list;
    private final Spans spans;

    Prisoners(EntityManager em, RowSecurity rows, ObjectMapper mapper) {
        this.em = em;
        this.rows = rows;
        this.mapper = mapper;
        list = read(mapper);
        spans = new Spans(list, mapper);
    }

    static PrisonerList read(ObjectMapper mapper) {
        try (InputStream data = Prisoners.class.getResourceAsStream(DATA)) {
            PrisonerList list = mapper.readValue(Objects.requireNonNull(data), PrisonerList.class);
            list.check();
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PrisonerList list() {
        return list;
    }

    /** Closes what is no longer said of the person, and adds what is. */
    void on(@Observes PersonChanged changed) {
        PersonFile file = changed.file();
        Set<Span> now = new HashSet<>(spans.of(file));
        Instant learned = file.lastRecorded();
        for (Object found : present(file.id())) {
            Object[] row = (Object[]) found;
            if (!now.remove(span(row))) {
                close(((Number) row[6]).longValue(), learned);
            }
        }
        if (!now.isEmpty()) {
            insert(file.id(), now, learned);
        }
    }

    private List<?> present(UUID person) {
        return em.createNativeQuery(
                        "select clearance, lower(during), upper(during), place, is_counted,"
                                + " cast(item as text), id from prisoner_span"
                                + " where person_id = ?1 and upper_inf(known) for update")
                .setParameter(1, person)
                .getResultList();
    }

    private Span span(Object[] row) {
        return new Span(
                ((Number) row[0]).intValue(),
                day(row[1]),
                row[2] == null ? null : day(row[2]),
                (String) row[3],
                (Boolean) row[4],
                Json.read(mapper, (String) row[5], JsonNode.class));
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : LocalDate.parse(column.toString());
    }

    /** What was learned and corrected at one instant was never known. */
    private void close(long row, Instant learned) {
        em.createNativeQuery("delete from prisoner_span where id = ?1 and lower(known) >= ?2")
                .setParameter(1, row)
                .setParameter(2, learned)
                .executeUpdate();
        em.createNativeQuery(
                        "update prisoner_span set known = tstzrange(lower(known), ?2)"
                                + " where id = ?1 and upper_inf(known)"
                                + " and lower(known) < ?2")
                .setParameter(1, row)
                .setParameter(2, learned)
                .executeUpdate();
    }

    private void insert(UUID person, Set<Span> spans, Instant learned) {
        em.createNativeQuery(
                        "insert into prisoner_span (person_id, clearance, during, known, place,"
                                + " is_counted, item) select ?1, clearance,"
                                + " daterange(\"from\", until), tstzrange(cast(?2 as timestamptz), null),"
                                + " place, is_counted, item from jsonb_to_recordset(cast(?3 as jsonb))"
                                + " as r (clearance smallint, \"from\" date, until date, place text,"
                                + " is_counted boolean, item jsonb)")
                .setParameter(1, person)
                .setParameter(2, learned)
                .setParameter(3, Json.text(mapper, spans))
                .executeUpdate();
    }

    /** One row of the list. */
    record Row(String place, boolean isCounted, JsonNode item) {}

    /** Everybody whom the list names on that day, as known at that instant; one query. */
    @Transactional
    List<Row> on(Lens lens) {
        rows.clear(lens.clearance());
        String known = lens.isTravel() ? "known @> cast(?3 as timestamptz)" : "upper_inf(known)";
        var query =
                em.createNativeQuery(
                                "select place, is_counted, cast(item as text) from prisoner_span"
                                        + " where clearance = ?1 and during @> cast(?2 as date) and "
                                        + known
                                        + " order by item -> 'person' ->> 'display_name', person_id")
                        .setParameter(1, lens.clearance().ordinal())
                        .setParameter(2, lens.asOf());
        if (lens.isTravel()) {
            query.setParameter(3, lens.knownAt());
        }
        List<?> found = query.getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new Row(
                                (String) row[0],
                                (Boolean) row[1],
                                Json.read(mapper, (String) row[2], JsonNode.class)))
                .toList();
    }
}
