package org.habeas.advocacy.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.DocketApi.Paging;
import org.habeas.platform.http.DocketApi.Search;
import org.habeas.platform.http.Query;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Reading.Item;
import org.habeas.platform.security.RowSecurity;

/** The visit requests of all missions that the reader may know of, in the order of their ids. */
@ApplicationScoped
class VisitSearch implements Search {
    private static final Map<String, String> CONDITIONS =
            Map.of(
                    "person_id", "person_id = :person_id",
                    "mission_id", "docket_id = :mission_id",
                    "result", "result = :result",
                    "of_state", "of_state = :of_state",
                    "purpose", "purpose = :purpose");

    private final EntityManager em;
    private final RowSecurity rows;

    VisitSearch(EntityManager em, RowSecurity rows) {
        this.em = em;
        this.rows = rows;
    }

    @Override
    public List<String> filterNames() {
        return CONDITIONS.keySet().stream().sorted().toList();
    }

    @Override
    @Transactional
    public List<Item> page(Query asked, Paging paging) {
        Map<String, Object> values = values(asked, paging.clearance());
        StringBuilder sql = new StringBuilder("select id, body" + from(values));
        if (paging.after() != null) {
            sql.append(" and id > :after");
            values.put("after", paging.after());
        }
        sql.append(" order by id limit ").append(paging.limit());
        List<?> found = query(sql.toString(), values, paging.clearance()).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Item((UUID) row[0], (byte[]) row[1]))
                .toList();
    }

    @Override
    @Transactional
    public long count(Query asked, Visibility clearance) {
        Map<String, Object> values = values(asked, clearance);
        Object count = query("select count(*)" + from(values), values, clearance).getSingleResult();
        return ((Number) count).longValue();
    }

    private Map<String, Object> values(Query asked, Visibility clearance) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("clearance", clearance.ordinal());
        asked.filters(filterNames())
                .forEach((name, value) ->
                        values.put(name, name.endsWith("_id") ? id(name, value) : value));
        return values;
    }

    private static String from(Map<String, Object> values) {
        StringBuilder sql = new StringBuilder(" from visit where clearance = :clearance");
        CONDITIONS.forEach((name, condition) -> {
            if (values.containsKey(name)) {
                sql.append(" and ").append(condition);
            }
        });
        return sql.toString();
    }

    private jakarta.persistence.Query query(
            String sql, Map<String, Object> values, Visibility clearance) {
        rows.clear(clearance);
        jakarta.persistence.Query query = em.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return query;
    }

    private static UUID id(String name, String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("invalid-parameter", name + " is a UUID.");
        }
    }
}
