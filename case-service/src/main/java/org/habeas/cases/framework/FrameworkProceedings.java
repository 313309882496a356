package org.habeas.cases.framework;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.habeas.platform.http.DocketApi.Paging;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Reading.Item;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.RowSecurity;

/**
 * The criminal proceedings of a framework case: those whose label is one of its own, and those that
 * an entry links. One query, over what the reader may see.
 */
@ApplicationScoped
class FrameworkProceedings {
    private final Register register;
    private final FrameworkKind kind;
    private final EntityManager em;
    private final RowSecurity rows;
    private final ObjectMapper mapper;

    FrameworkProceedings(
            Register register,
            FrameworkKind kind,
            EntityManager em,
            RowSecurity rows,
            ObjectMapper mapper) {
        this.register = register;
        this.kind = kind;
        this.em = em;
        this.rows = rows;
        this.mapper = mapper;
    }

    /** A page in the order of the ids; 404 if the reader may not know of the framework case. */
    @Transactional
    List<Item> page(UUID frameworkCase, Paging page) {
        var look =
                register.one(kind, frameworkCase, register.today(page.clearance()))
                        .orElseThrow(() -> Refusal.unknown("docket"));
        rows.clear(page.clearance());
        return items(query(look, page).getResultList());
    }

    private Query query(Look<FrameworkHead, FrameworkAct, FrameworkState> look, Paging page) {
        List<String> labels = FrameworkKind.labels(look);
        Query query =
                em.createNativeQuery(
                                "select docket_id, body from listing where kind = 'criminal-proceedings'"
                                        + " and clearance = ?1 and docket_id > ?2 and (docket_id = any(?3)"
                                        + isLabelled(labels.size())
                                        + ") order by docket_id limit "
                                        + page.limit())
                        .setParameter(1, page.clearance().ordinal())
                        .setParameter(2, page.after() == null ? new UUID(0, 0) : page.after())
                        .setParameter(3, look.state().proceedings().toArray(UUID[]::new));
        for (int i = 0; i < labels.size(); i++) {
            Object label = Map.of("framework_case", List.of(labels.get(i)));
            query.setParameter(4 + i, Json.text(mapper, label));
        }
        return query;
    }

    private static String isLabelled(int labels) {
        return IntStream.range(4, 4 + labels)
                .mapToObj(i -> " or filters @> cast(?" + i + " as jsonb)")
                .collect(Collectors.joining());
    }

    private static List<Item> items(List<?> found) {
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Item((UUID) row[0], (byte[]) row[1]))
                .toList();
    }
}
