package org.habeas.extradition.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.json.Json;

/** Deadlines as stored. Row-level security hides those of audiences above the reader. */
@ApplicationScoped
class DeadlineRows {
    private static final String STATE =
            "case when missed_from <= cast(:day as date) then 'missed' else resting end";

    private final EntityManager em;
    private final ObjectMapper mapper;

    DeadlineRows(EntityManager em, ObjectMapper mapper) {
        this.em = em;
        this.mapper = mapper;
    }

    /** Everything that is stored of a docket. */
    void remove(UUID docket) {
        em.createNativeQuery(
                        "with d as (delete from deadline where docket_id = :docket),"
                                + " s as (delete from deadline_subject where docket_id = :docket)"
                                + " delete from deadline_counted where docket_id = :docket")
                .setParameter("docket", docket)
                .executeUpdate();
    }

    void add(DeadlineSpan span, Visibility clearance) {
        Deadline deadline = span.deadline();
        Verdict verdict = deadline.verdict();
        em.createNativeQuery(
                        "insert into deadline (id, clearance, during, docket_id, persons, rule, resting,"
                                + " missed_from, due, sort_day, facts) values (:id, :clearance,"
                                + " daterange(cast(:from as date), cast(:until as date)), :docket,"
                                + " cast(:persons as uuid[]), :rule, :resting, cast(:missed as date),"
                                + " cast(:due as date), :sort, cast(:facts as jsonb))")
                .setParameter("id", deadline.id())
                .setParameter("clearance", clearance.ordinal())
                .setParameter("from", span.from())
                .setParameter("until", span.until())
                .setParameter("docket", deadline.docketId())
                .setParameter("persons", deadline.persons().toArray(UUID[]::new))
                .setParameter("rule", deadline.rule().id())
                .setParameter("resting", Words.of(verdict.resting()))
                .setParameter("missed", verdict.missedFrom())
                .setParameter("due", verdict.due())
                .setParameter("sort", verdict.sortDay())
                .setParameter("facts", Json.text(mapper, deadline))
                .executeUpdate();
    }

    void concerns(UUID docket, UUID person, Visibility visibility) {
        em.createNativeQuery(
                        "insert into deadline_subject (person_id, docket_id, visibility)"
                                + " values (:person, :docket, :visibility) on conflict do nothing")
                .setParameter("person", person)
                .setParameter("docket", docket)
                .setParameter("visibility", visibility.ordinal())
                .executeUpdate();
    }

    /** The docket was counted by this edition of the rules. */
    void counted(UUID docket, int edition) {
        em.createNativeQuery(
                        "insert into deadline_counted (docket_id, edition) values (:docket, :edition)"
                                + " on conflict (docket_id) do update set edition = :edition")
                .setParameter("docket", docket)
                .setParameter("edition", edition)
                .executeUpdate();
    }

    /** Dockets of these kinds that this edition of the rules has not counted yet. */
    List<UUID> uncounted(List<String> kinds, int edition, int limit) {
        return em.createNativeQuery(
                        "select d.id from docket d left join deadline_counted c on c.docket_id = d.id"
                                + " where d.kind = any(cast(:kinds as text[]))"
                                + " and c.edition is distinct from :edition order by d.id limit :limit",
                        UUID.class)
                .setParameter("kinds", kinds.toArray(String[]::new))
                .setParameter("edition", edition)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** A page, in the order of the last days. */
    List<Deadline> page(DeadlineQuery asked, int limit) {
        StringBuilder sql = new StringBuilder("select cast(facts as text) from deadline where ");
        Map<String, Object> values = conditions(asked, sql);
        DueCursor after = asked.after();
        if (after != null) {
            sql.append(" and (sort_day, id) > (:afterDay, :afterId)");
            values.put("afterDay", after.day());
            values.put("afterId", after.id());
        }
        sql.append(" order by sort_day, id limit :limit");
        values.put("limit", limit);
        return deadlines(query(sql, values));
    }

    long count(DeadlineQuery asked) {
        StringBuilder sql = new StringBuilder("select count(*) from deadline where ");
        Map<String, Object> values = conditions(asked, sql);
        return ((Number) query(sql, values).getSingleResult()).longValue();
    }

    private static Map<String, Object> conditions(DeadlineQuery asked, StringBuilder sql) {
        Map<String, Object> values = new HashMap<>();
        sql.append("clearance = :clearance and during @> cast(:day as date)");
        values.put("clearance", asked.clearance().ordinal());
        values.put("day", asked.day());
        asked.conditions()
                .forEach((name, value) -> {
                    sql.append(" and ").append(condition(name));
                    values.put(name, value);
                });
        return values;
    }

    private static String condition(String name) {
        return switch (name) {
            case "id" -> "id = :id";
            case "docket_id" -> "docket_id = :docket_id";
            case "person_id" ->
                    "docket_id in (select docket_id from deadline_subject"
                            + " where person_id = any(same_persons(array[:person_id], :clearance)))"
                            + " and persons && same_persons(array[:person_id], :clearance)";
            case "rule" -> "rule = :rule";
            case "state" -> STATE + " = :state";
            case "due_before" -> "due < :due_before";
            case "due_after" -> "due > :due_after";
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Deadlines that come within these days and that nobody was told of at this step. */
    List<Deadline> untold(LocalDate today, LocalDate first, LocalDate last, int step, int limit) {
        StringBuilder sql =
                new StringBuilder(
                        "select cast(facts as text) from deadline d where clearance = :full"
                                + " and sort_day between :first and :last and due is not null"
                                + " and during @> cast(:day as date) and resting in ('running', 'extended')"
                                + " and missed_from is not null"
                                + " and not exists (select 1 from deadline_told t where t.deadline_id = d.id"
                                + " and t.due = d.due and t.step = :step) order by sort_day, id limit :limit");
        return deadlines(
                query(
                        sql,
                        Map.of(
                                "full",
                                Visibility.RESTRICTED.ordinal(),
                                "first",
                                first,
                                "last",
                                last,
                                "day",
                                today,
                                "step",
                                step,
                                "limit",
                                limit)));
    }

    private Query query(StringBuilder sql, Map<String, Object> values) {
        Query query = em.createNativeQuery(sql.toString());
        values.forEach(query::setParameter);
        return query;
    }

    private List<Deadline> deadlines(Query query) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Object json : query.getResultList()) {
            deadlines.add(Json.read(mapper, (String) json, Deadline.class));
        }
        return deadlines;
    }
}
