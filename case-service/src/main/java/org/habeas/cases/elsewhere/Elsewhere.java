package org.habeas.cases.elsewhere;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The events of other services, by person. Row-level security hides what the reader may not see.
 */
@ApplicationScoped
public class Elsewhere {
    private final EntityManager em;
    private final ObjectMapper mapper;

    Elsewhere(EntityManager em, ObjectMapper mapper) {
        this.em = em;
        this.mapper = mapper;
    }

    /** All that was told of the person, in the order in which it was recorded. */
    public List<Told> about(UUID person) {
        return about(List.of(person)).getOrDefault(person, List.of());
    }

    /** The same of several persons; one query. */
    public Map<UUID, List<Told>> about(Collection<UUID> persons) {
        List<?> rows =
                em.createNativeQuery(
                                "select event_id, service, type, docket_id, docket_kind, entry_id,"
                                        + " happened, state_before, state_after, cast(facts as text),"
                                        + " visibility, recorded_at, retracted_at, person_id from elsewhere"
                                        + " where person_id = any(?1)"
                                        + " order by recorded_at, event_id")
                        .setParameter(1, persons.toArray(UUID[]::new))
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> told((UUID) row[13], row))
                .collect(Collectors.groupingBy(Told::person));
    }

    /** Keeps an event; the same one twice is once. */
    public void add(Told told) {
        em.createNativeQuery(
                        "insert into elsewhere (event_id, person_id, service, type, docket_id,"
                                + " docket_kind, entry_id, happened, state_before, state_after,"
                                + " facts, visibility, recorded_at) values (?1, ?2, ?3, ?4, ?5, ?6,"
                                + " ?7, ?8, ?9, ?10, cast(?11 as jsonb), ?12, ?13)"
                                + " on conflict do nothing")
                .setParameter(1, told.id())
                .setParameter(2, told.person())
                .setParameter(3, told.service())
                .setParameter(4, told.type())
                .setParameter(5, told.docketId())
                .setParameter(6, told.docketKind())
                .setParameter(7, told.entry())
                .setParameter(8, told.on() == null ? null : Json.text(mapper, told.on()))
                .setParameter(9, told.stateBefore())
                .setParameter(10, told.stateAfter())
                .setParameter(11, told.facts().toString())
                .setParameter(12, told.visibility().ordinal())
                .setParameter(13, told.recordedAt())
                .executeUpdate();
    }

    /** The entry behind events was taken back: they did not happen, as we know since then. */
    public void retract(UUID entry, Instant at) {
        em.createNativeQuery(
                        "update elsewhere set retracted_at = ?2"
                                + " where entry_id = ?1 and retracted_at is null"
                                + " and type <> 'entry-retracted'")
                .setParameter(1, entry)
                .setParameter(2, at)
                .executeUpdate();
    }

    private Told told(UUID person, Object[] row) {
        return new Told(
                (UUID) row[0],
                person,
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                (UUID) row[5],
                date((String) row[6]),
                (String) row[7],
                (String) row[8],
                Json.read(mapper, (String) row[9], JsonNode.class),
                Visibility.values()[((Number) row[10]).intValue()],
                (Instant) row[11],
                (Instant) row[12]);
    }

    private @Nullable FuzzyDate date(@Nullable String json) {
        return json == null ? null : Json.read(mapper, json, FuzzyDate.class);
    }
}
