package org.habeas.extradition.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.http.DocketApi.Paging;
import org.habeas.platform.http.DocketApi.Search;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.Reading.Item;
import org.habeas.platform.security.RowSecurity;

/** The queue of today, the most urgent first; what has no last day comes last. */
@ApplicationScoped
class TaskSearch implements Search {
    private static final List<String> FILTERS =
            List.of("code", "status", "assignee", "person_id", "about", "rule");
    private static final String DUE = "due_before";
    private static final String ORDER =
            "coalesce(l.filters -> 'due' ->> 0, '9999-12-31'), l.docket_id";
    private static final String FOUND =
            " from listing l where l.kind = 'tasks' and l.clearance = ?1"
                    + " and l.filters @> cast(?2 as jsonb)"
                    + " and (cast(?3 as text) is null or l.filters -> 'due' ->> 0 < ?3)";
    private static final String AFTER =
            " and (cast(?4 as uuid) is null or ("
                    + ORDER
                    + ") > (select "
                    + ORDER.replace("l.", "c.")
                    + " from listing c"
                    + " where c.kind = 'tasks' and c.clearance = ?1 and c.docket_id = ?4))";

    private final EntityManager em;
    private final RowSecurity rows;
    private final ObjectMapper mapper;

    TaskSearch(EntityManager em, RowSecurity rows, ObjectMapper mapper) {
        this.em = em;
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public List<String> filterNames() {
        return Stream.concat(FILTERS.stream(), Stream.of(DUE)).toList();
    }

    @Override
    @Transactional
    public List<Item> page(Query asked, Paging paging) {
        String order = " order by " + ORDER + " limit " + paging.limit();
        List<?> found =
                query("select l.docket_id, l.body", AFTER + order, asked, paging.clearance())
                        .setParameter(4, paging.after())
                        .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Item((UUID) row[0], (byte[]) row[1]))
                .toList();
    }

    @Override
    @Transactional
    public long count(Query asked, Visibility clearance) {
        Object count = query("select count(*)", "", asked, clearance).getSingleResult();
        return ((Number) count).longValue();
    }

    private jakarta.persistence.Query query(
            String select, String more, Query asked, Visibility clearance) {
        rows.clear(clearance);
        LocalDate before = asked.day(DUE);
        return em.createNativeQuery(select + FOUND + more)
                .setParameter(1, clearance.ordinal())
                .setParameter(2, containment(asked))
                .setParameter(3, before == null ? null : before.toString());
    }

    private String containment(Query asked) {
        asked.word("status", Words.all(TaskStage.class));
        Map<String, List<String>> wanted = new HashMap<>();
        asked.filters(FILTERS).forEach((name, value) -> wanted.put(name, List.of(value)));
        return Json.text(mapper, wanted);
    }
}
