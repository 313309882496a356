package org.habeas.extradition.risk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.http.Ids;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** The assessments of persons, one line of them for each class of readers; only ever added to. */
@ApplicationScoped
class RiskStore {
    /** Filters of lists, by their column. */
    static final Map<String, String> FILTERS =
            Map.of(
                    "person_id", "n.person_id = cast(:person_id as uuid)",
                    "level", "n.host_level = :level",
                    "travel_level", "n.travel_level = :travel_level",
                    "host_state", "n.host_state = :host_state",
                    "factor", "n.codes @> array[cast(:factor as text)]");

    private static final String ROW =
            "select r.id, cast(r.assessment as text), r.because, r.computed_at from risk_assessment r ";

    private final EntityManager em;
    private final ObjectMapper mapper;
    private final Clock clock;

    RiskStore(EntityManager em, ObjectMapper mapper, Clock clock) {
        this.em = em;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The newest assessment of a person as readers of this class know it. */
    Optional<RiskRow> newest(UUID person, Visibility clearance) {
        return history(person, clearance, null, 1).stream().findFirst();
    }

    /** Newest first. */
    List<RiskRow> history(UUID person, Visibility clearance, @Nullable UUID before, int limit) {
        return rows(
                em.createNativeQuery(
                                ROW
                                        + "where r.person_id = ?1 and r.clearance = ?2"
                                        + (before == null ? "" : " and r.id < ?3")
                                        + " order by r.id desc limit "
                                        + limit)
                        .setParameter(1, person)
                        .setParameter(2, clearance.ordinal()),
                before);
    }

    private List<RiskRow> rows(Query query, @Nullable UUID before) {
        return rows((before == null ? query : query.setParameter(3, before)).getResultList());
    }

    /** The newest of each person, in the order of the persons. */
    List<RiskRow> page(
            Map<String, String> filters, Visibility clearance, @Nullable UUID after, int limit) {
        Query query =
                em.createNativeQuery(
                        ROW
                                + "join risk_newest n on n.assessment_id = r.id"
                                + where(filters)
                                + " and n.person_id > :after order by n.person_id limit "
                                + limit);
        bind(query, filters, clearance).setParameter("after", after == null ? FIRST : after);
        return rows(query.getResultList());
    }

    private static final UUID FIRST = new UUID(0, 0);

    long count(Map<String, String> filters, Visibility clearance) {
        Query query = em.createNativeQuery("select count(*) from risk_newest n" + where(filters));
        return ((Number) bind(query, filters, clearance).getSingleResult()).longValue();
    }

    private static String where(Map<String, String> filters) {
        StringBuilder where = new StringBuilder(" where n.clearance = :clearance");
        filters.keySet().stream()
                .sorted()
                .forEach(f -> where.append(" and ").append(FILTERS.get(f)));
        return where.toString();
    }

    private static Query bind(Query query, Map<String, String> filters, Visibility clearance) {
        filters.forEach(query::setParameter);
        return query.setParameter("clearance", clearance.ordinal());
    }

    private List<RiskRow> rows(List<?> found) {
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new RiskRow(
                                (UUID) row[0],
                                Json.read(mapper, (String) row[1], Assessment.class),
                                (String) row[2],
                                (Instant) row[3]))
                .toList();
    }

    void add(Assessment said, Visibility clearance, String because) {
        UUID id = Ids.next();
        em.createNativeQuery(
                        "insert into risk_assessment (id, person_id, clearance, host_state, as_of, score,"
                                + " host_level, travel_level, factors, assessment, rule_set_version,"
                                + " because, computed_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
                                + " cast(?9 as jsonb), cast(?10 as jsonb), ?11, ?12, ?13)")
                .setParameter(1, id)
                .setParameter(2, said.personId())
                .setParameter(3, clearance.ordinal())
                .setParameter(4, said.hostState())
                .setParameter(5, said.asOf())
                .setParameter(6, said.score())
                .setParameter(7, Words.of(said.hostLevel()))
                .setParameter(8, Words.of(said.travelLevel()))
                .setParameter(9, Json.text(mapper, said.factors()))
                .setParameter(10, Json.text(mapper, said))
                .setParameter(11, said.ruleSetVersion())
                .setParameter(12, because)
                .setParameter(13, clock.instant())
                .executeUpdate();
        point(id, said, clearance);
    }

    private void point(UUID id, Assessment said, Visibility clearance) {
        em.createNativeQuery(
                        "insert into risk_newest (clearance, person_id, assessment_id, host_level,"
                                + " travel_level, host_state, codes) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                                + " on conflict (clearance, person_id) do update set"
                                + " assessment_id = excluded.assessment_id,"
                                + " host_level = excluded.host_level,"
                                + " travel_level = excluded.travel_level,"
                                + " host_state = excluded.host_state, codes = excluded.codes")
                .setParameter(1, clearance.ordinal())
                .setParameter(2, said.personId())
                .setParameter(3, id)
                .setParameter(4, Words.of(said.hostLevel()))
                .setParameter(5, Words.of(said.travelLevel()))
                .setParameter(6, said.hostState())
                .setParameter(7, said.codes().toArray(String[]::new))
                .executeUpdate();
    }

    /** Points to the newest of each person and class, where nothing points to any. */
    void pointToNewest() {
        List<?> newest =
                em.createNativeQuery(
                                "select distinct on (clearance, person_id) id, clearance,"
                                        + " cast(assessment as text) from risk_assessment"
                                        + " order by clearance, person_id, id desc")
                        .getResultList();
        for (Object row : newest) {
            Object[] columns = (Object[]) row;
            point(
                    (UUID) columns[0],
                    Json.read(mapper, (String) columns[2], Assessment.class),
                    Visibility.values()[((Number) columns[1]).intValue()]);
        }
    }
}
