package org.habeas.gateway.receipt;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.platform.http.Ids;
import org.habeas.platform.json.Json;

/** Notes what holders of copies were told to forget. */
@ApplicationScoped
public class Receipts {
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final EntityManager em;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Duration within;
    private final Cache<Holder, Instant> seen =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(SEEN_EVERY).build();

    Receipts(
            EntityManager em,
            ObjectMapper mapper,
            Clock clock,
            @ConfigProperty(name = "habeas.gateway.acknowledge-within", defaultValue = "P1D")
                    Duration within) {
        this.em = em;
        this.mapper = mapper;
        this.clock = clock;
        this.within = within;
    }

    /**
     * A tombstone.
     *
     * @param mark which telling of it this is, so that a page that is read again is the same
     */
    public record Told(String mark, String type, String id, String reason) {}

    /**
     * Notes that a holder is told these now, in a transaction of its own.
     *
     * @return the receipts by mark; those of before where the same was told before
     */
    @Transactional
    public Map<String, UUID> note(Holder holder, List<Told> told) {
        Instant now = clock.instant();
        if (seen.asMap().putIfAbsent(holder, now) == null) {
            sawReading(holder, now);
        }
        Map<String, UUID> receipts = new HashMap<>();
        for (Object found : told.isEmpty() ? List.of() : noted(holder, told, now)) {
            Object[] row = (Object[]) found;
            receipts.put((String) row[0], (UUID) row[1]);
        }
        return receipts;
    }

    private void sawReading(Holder holder, Instant now) {
        em.createNativeQuery(
                        "insert into copy_holder (holder, last_read_at) values (?1, ?2)"
                                + " on conflict (holder) do update"
                                + " set last_read_at = greatest(copy_holder.last_read_at, excluded.last_read_at)")
                .setParameter(1, holder.name())
                .setParameter(2, now)
                .executeUpdate();
    }

    private record Row(UUID id, String mark, String type, String record, String reason) {}

    private List<?> noted(Holder holder, List<Told> told, Instant now) {
        List<Row> rows =
                told.stream()
                        .map(t -> new Row(Ids.next(), t.mark(), t.type(), t.id(), t.reason()))
                        .toList();
        return em.createNativeQuery(
                        "insert into receipt (id, holder, mark, record_type, record_id, reason, told_at, due_at)"
                                + " select t.id, ?1, t.mark, t.type, t.record, t.reason, ?2, ?3"
                                + " from jsonb_to_recordset(cast(?4 as jsonb)) as"
                                + " t(id uuid, mark text, type text, record uuid, reason text)"
                                + " order by t.record, t.mark"
                                + " on conflict (holder, record_id, mark) do update set mark = excluded.mark"
                                + " returning mark, id")
                .setParameter(1, holder.name())
                .setParameter(2, now)
                .setParameter(3, now.plus(within))
                .setParameter(4, Json.text(mapper, rows))
                .getResultList();
    }
}
