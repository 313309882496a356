package org.habeas.gateway.receipt;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.habeas.platform.http.Cursor;
import org.habeas.platform.http.Page;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.problem.Refusal.FieldError;
import org.jspecify.annotations.Nullable;

/** What is acknowledged, what is open, and what is overdue. */
@ApplicationScoped
class Acknowledgements {
    private final EntityManager em;
    private final ObjectMapper mapper;
    private final Clock clock;

    Acknowledgements(EntityManager em, ObjectMapper mapper, Clock clock) {
        this.em = em;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What this holder has not acknowledged yet. */
    @Transactional
    Page<OpenReceipt> open(Holder holder, @Nullable UUID after, int limit) {
        Query query =
                em.createNativeQuery(
                                "select id, record_type, record_id, reason, told_at, due_at from receipt"
                                        + " where holder = ?1 and acknowledged_at is null"
                                        + " and (cast(?2 as uuid) is null or id > cast(?2 as uuid))"
                                        + " order by id limit ?3")
                        .setParameter(1, holder.name())
                        .setParameter(2, text(after))
                        .setParameter(3, limit + 1);
        List<OpenReceipt> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.add(OpenReceipt.of((Object[]) row));
        }
        return page(found, limit, "/v1/changes/acknowledgements", OpenReceipt::receipt);
    }

    /**
     * Notes that the holder has forgotten what these were about; what was acknowledged before stays
     * so. All of them or none.
     */
    @Transactional
    void acknowledge(Holder holder, String by, List<UUID> receipts) {
        Set<UUID> own = own(holder, receipts);
        List<FieldError> unknown = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i++) {
            if (!own.contains(receipts.get(i))) {
                unknown.add(new FieldError("/receipts/" + i, "This is no receipt of yours."));
            }
        }
        if (!unknown.isEmpty()) {
            throw Refusal.invalid("unknown-receipt", unknown);
        }
        em.createNativeQuery(
                        "update receipt set acknowledged_at = ?1, acknowledged_by = ?2"
                                + " where holder = ?3 and acknowledged_at is null and id in"
                                + " (select cast(r as uuid) from jsonb_array_elements_text(cast(?4 as jsonb)) as r)")
                .setParameter(1, clock.instant())
                .setParameter(2, by)
                .setParameter(3, holder.name())
                .setParameter(4, Json.text(mapper, receipts))
                .executeUpdate();
    }

    private Set<UUID> own(Holder holder, List<UUID> receipts) {
        Set<UUID> own = new HashSet<>();
        for (Object id :
                em.createNativeQuery(
                                "select id from receipt where holder = ?1 and id in"
                                        + " (select cast(r as uuid) from jsonb_array_elements_text(cast(?2 as jsonb)) as r)"
                                        + " order by id for update")
                        .setParameter(1, holder.name())
                        .setParameter(2, Json.text(mapper, receipts))
                        .getResultList()) {
            own.add((UUID) id);
        }
        return own;
    }

    /** Deletes what was acknowledged longer ago than is kept; returns how much. */
    @Transactional
    long forget() {
        Object gone = em.createNativeQuery("select forget_old_receipts()").getSingleResult();
        return ((Number) gone).longValue();
    }

    /** What is overdue now, the longest first; it does not say which records these are. */
    @Transactional
    Page<OverdueReceipt> overdue(@Nullable String holder, @Nullable UUID after, int limit) {
        Query query =
                em.createNativeQuery(
                                "select r.id, r.holder, r.reason, r.told_at, r.due_at, h.last_read_at"
                                        + " from receipt r left join copy_holder h on h.holder = r.holder"
                                        + " where r.acknowledged_at is null and r.due_at < ?1"
                                        + " and (cast(?2 as text) is null or r.holder = cast(?2 as text))"
                                        + " and (cast(?3 as uuid) is null or r.id > cast(?3 as uuid))"
                                        + " order by r.id limit ?4")
                        .setParameter(1, clock.instant())
                        .setParameter(2, holder)
                        .setParameter(3, text(after))
                        .setParameter(4, limit + 1);
        List<OverdueReceipt> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.add(OverdueReceipt.of((Object[]) row));
        }
        return page(found, limit, "/v1/changes/overdue", OverdueReceipt::receipt);
    }

    /** Who keeps a copy, who has been silent for longest first: what they miss is not even told. */
    @Transactional
    List<CopyHolder> holders() {
        List<CopyHolder> found = new ArrayList<>();
        for (Object row :
                em.createNativeQuery(
                                "select h.holder, h.last_read_at, count(r.id),"
                                        + " count(r.id) filter (where r.due_at < ?1)"
                                        + " from copy_holder h left join receipt r"
                                        + " on r.holder = h.holder and r.acknowledged_at is null"
                                        + " group by h.holder order by h.last_read_at, h.holder limit 1000")
                        .setParameter(1, clock.instant())
                        .getResultList()) {
            found.add(CopyHolder.of((Object[]) row));
        }
        return found;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static <T> Page<T> page(List<T> found, int limit, String path, Function<T, UUID> id) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        String cursor = Cursor.after(id.apply(items.getLast()));
        return new Page<>(items, path + "?limit=" + limit + "&cursor=" + cursor);
    }

    static Instant instant(Object value) {
        return value instanceof Instant instant ? instant : ((OffsetDateTime) value).toInstant();
    }
}
