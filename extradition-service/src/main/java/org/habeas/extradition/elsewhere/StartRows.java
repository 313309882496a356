package org.habeas.extradition.elsewhere;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.deadline.StartElsewhere;
import org.habeas.platform.json.Json;

/** What events tell of time limits: one of a rule for each docket and person. */
@ApplicationScoped
class StartRows {
    private final EntityManager em;
    private final ObjectMapper mapper;

    StartRows(EntityManager em, ObjectMapper mapper) {
        this.em = em;
        this.mapper = mapper;
    }

    void put(UUID docket, String kind, StartElsewhere one) {
        TimeStart start = one.start();
        TimeStart.End end = start.end();
        UUID[] entries =
                end == null ? new UUID[] {start.entry()} : new UUID[] {start.entry(), end.entry()};
        em.createNativeQuery(
                        "insert into time_start_elsewhere (docket_id, person_id, rule, docket_kind, entry_id,"
                                + " entries, status, since, start, visibility) values (:docket, :person,"
                                + " :rule, :kind, :entry, cast(:entries as uuid[]), :status, :since,"
                                + " cast(:start as jsonb), :visibility) on conflict (docket_id, person_id,"
                                + " rule) do update set entry_id = excluded.entry_id, entries ="
                                + " excluded.entries, status = excluded.status, since = excluded.since,"
                                + " start = excluded.start, visibility = excluded.visibility")
                .setParameter("docket", docket)
                .setParameter("person", one.personId())
                .setParameter("rule", start.rule())
                .setParameter("kind", kind)
                .setParameter("entry", start.entry())
                .setParameter("entries", entries)
                .setParameter("status", one.status())
                .setParameter("since", one.since())
                .setParameter("start", Json.text(mapper, start))
                .setParameter("visibility", one.visibility().ordinal())
                .executeUpdate();
    }

    void remove(UUID docket, UUID person, String rule) {
        em.createNativeQuery(
                        "delete from time_start_elsewhere where docket_id = :docket"
                                + " and person_id = :person and rule = :rule")
                .setParameter("docket", docket)
                .setParameter("person", person)
                .setParameter("rule", rule)
                .executeUpdate();
    }

    List<StartElsewhere> of(UUID docket) {
        return em
                .createNativeQuery(
                        "select person_id, cast(start as text), status, since, visibility"
                                + " from time_start_elsewhere where docket_id = :docket"
                                + " order by person_id, rule")
                .setParameter("docket", docket)
                .getResultList()
                .stream()
                .map(row -> start((Object[]) row))
                .toList();
    }

    private StartElsewhere start(Object[] row) {
        return new StartElsewhere(
                (UUID) row[0],
                Json.read(mapper, (String) row[1], TimeStart.class),
                (String) row[2],
                row[3] instanceof Date day ? day.toLocalDate() : (LocalDate) row[3],
                Visibility.values()[((Number) row[4]).intValue()]);
    }

    /** The one that a docket tells of a person under a rule. */
    Optional<StartElsewhere> one(UUID docket, UUID person, String rule) {
        return of(docket).stream()
                .filter(start -> start.personId().equals(person))
                .filter(start -> start.start().rule().equals(rule))
                .findFirst();
    }

    /** Dockets that this edition of the rules has not counted yet, each with its kind. */
    List<?> uncounted(int edition) {
        return em.createNativeQuery(
                        "select distinct e.docket_id, e.docket_kind from time_start_elsewhere e"
                                + " left join deadline_counted c on c.docket_id = e.docket_id"
                                + " where c.edition is distinct from :edition")
                .setParameter("edition", edition)
                .getResultList();
    }
}
