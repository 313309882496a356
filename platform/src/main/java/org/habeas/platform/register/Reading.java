package org.habeas.platform.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** The read path: finished bytes by primary key, lists in one query, folds only for time travel. */
@ApplicationScoped
public class Reading {
    private final EntityManager em;
    private final Dockets dockets;
    private final Archive archive;
    private final RowSecurity rows;
    private final ObjectMapper mapper;

    Reading(
            EntityManager em,
            Dockets dockets,
            Archive archive,
            RowSecurity rows,
            ObjectMapper mapper) {
        this.em = em;
        this.dockets = dockets;
        this.archive = archive;
        this.rows = rows;
        this.mapper = mapper;
    }

    /** A stored answer. */
    public record Stored(byte[] body, String etag) {}

    /** One row of a list. */
    public record Item(UUID id, byte[] body) {}

    /** The stored answer of a docket for an audience, if it may know of it. */
    @Transactional
    public Optional<Stored> stored(DocketKind<?, ?, ?> kind, UUID id, Visibility clearance) {
        rows.clear(clearance);
        List<?> found =
                em.createNativeQuery(
                                "select v.body, v.etag from view v join docket d on d.id = v.docket_id and d.kind = ?3 where v.docket_id = ?1 and v.clearance = ?2")
                        .setParameter(1, id)
                        .setParameter(2, clearance.ordinal())
                        .setParameter(3, kind.name())
                        .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Stored((byte[]) row[0], (String) row[1]))
                .findFirst();
    }

    /** A docket as of another day or as known at another instant; folded now. */
    @Transactional
    public <H extends Record, A extends Act, S> Optional<byte[]> travelled(
            DocketKind<H, A, S> kind, UUID id, Lens lens) {
        rows.clear(lens.clearance());
        return dockets.of(kind.name(), id)
                .filter(row -> !row.createdAt().isAfter(lens.knownAt()))
                .map(row -> archive.file(kind, row).look(lens))
                .filter(kind::isShown)
                .map(look -> Json.bytes(mapper, kind.view(look)));
    }

    /** The ids and stored cards of a page, in the order of the ids. */
    @Transactional
    public List<Item> page(
            DocketKind<?, ?, ?> kind,
            Map<String, String> filters,
            Visibility clearance,
            @Nullable UUID after,
            int limit) {
        rows.clear(clearance);
        Query query =
                em.createNativeQuery(
                                "select docket_id, body from listing where kind = ?1 and clearance = ?2 and filters @> cast(?3 as jsonb)"
                                        + (after == null ? "" : " and docket_id > ?4")
                                        + " order by docket_id limit "
                                        + limit)
                        .setParameter(1, kind.name())
                        .setParameter(2, clearance.ordinal())
                        .setParameter(3, containment(filters));
        if (after != null) {
            query.setParameter(4, after);
        }
        return items(query.getResultList());
    }

    /** The stored cards of these dockets, in the order of the ids. */
    @Transactional
    public List<Item> stored(DocketKind<?, ?, ?> kind, List<UUID> ids, Visibility clearance) {
        rows.clear(clearance);
        return items(
                em.createNativeQuery(
                                "select docket_id, body from listing where kind = ?1 and clearance = ?2"
                                        + " and docket_id = any(?3) order by docket_id")
                        .setParameter(1, kind.name())
                        .setParameter(2, clearance.ordinal())
                        .setParameter(3, ids.toArray(UUID[]::new))
                        .getResultList());
    }

    /** How many there are that this audience may know of. */
    @Transactional
    public long count(DocketKind<?, ?, ?> kind, Map<String, String> filters, Visibility clearance) {
        rows.clear(clearance);
        Object count =
                em.createNativeQuery(
                                "select count(*) from listing where kind = ?1 and clearance = ?2 and filters @> cast(?3 as jsonb)")
                        .setParameter(1, kind.name())
                        .setParameter(2, clearance.ordinal())
                        .setParameter(3, containment(filters))
                        .getSingleResult();
        return ((Number) count).longValue();
    }

    /** A page of the dockets that were in a state on a day, folded as of that day. */
    @Transactional
    public <H extends Record, A extends Act, S> List<Item> travelledPage(
            DocketKind<H, A, S> kind,
            Map<String, String> filters,
            Lens lens,
            @Nullable UUID after,
            int limit) {
        rows.clear(lens.clearance());
        return travelled(kind, idsOn(kind, filters, lens, after, limit), lens);
    }

    /** These dockets, folded through the lens. */
    @Transactional
    public <H extends Record, A extends Act, S> List<Item> travelled(
            DocketKind<H, A, S> kind, List<UUID> ids, Lens lens) {
        rows.clear(lens.clearance());
        if (ids.isEmpty()) {
            return List.of();
        }
        kind.prepare(ids);
        rows.clear(lens.clearance());
        Map<UUID, DocketFile<H, A, S>> files =
                archive.files(kind, dockets.all(kind.name(), ids)).stream()
                        .collect(Collectors.toMap(f -> f.row().id(), Function.identity()));
        return ids.stream()
                .map(files::get)
                .filter(Objects::nonNull)
                .filter(file -> !file.row().createdAt().isAfter(lens.knownAt()))
                .map(file -> file.look(lens))
                .filter(kind::isShown)
                .map(look -> new Item(look.id(), Json.bytes(mapper, kind.card(look))))
                .toList();
    }

    private List<UUID> idsOn(
            DocketKind<?, ?, ?> kind,
            Map<String, String> filters,
            Lens lens,
            @Nullable UUID after,
            int limit) {
        Map<String, String> fixed = new HashMap<>(filters);
        String status = fixed.remove("status");
        LocalDate day = lens.asOf();
        Query query =
                em.createNativeQuery(
                                "select l.docket_id from listing l join span s on s.docket_id = l.docket_id and s.clearance = l.clearance and s.during @> cast(?4 as date)"
                                        + " where l.kind = ?1 and l.clearance = ?2 and l.filters @> cast(?3 as jsonb)"
                                        + (status == null ? "" : " and s.state = ?5")
                                        + (after == null ? "" : " and l.docket_id > ?6")
                                        + " order by l.docket_id limit "
                                        + limit,
                                UUID.class)
                        .setParameter(1, kind.name())
                        .setParameter(2, lens.clearance().ordinal())
                        .setParameter(3, containment(fixed))
                        .setParameter(4, day);
        if (status != null) {
            query.setParameter(5, status);
        }
        if (after != null) {
            query.setParameter(6, after);
        }
        List<?> ids = query.getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private String containment(Map<String, String> filters) {
        return Json.text(
                mapper,
                filters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
    }

    private static List<Item> items(List<?> found) {
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Item((UUID) row[0], (byte[]) row[1]))
                .toList();
    }
}
