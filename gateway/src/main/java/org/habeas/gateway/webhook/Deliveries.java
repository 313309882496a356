package org.habeas.gateway.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All messages. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<DeliveryRow, UUID> {
    /** Of each webhook as many as may still be under way; a test goes out whatever its status. */
    private static final String DUE =
            """
            select d.id from webhook w cross join lateral (
                select x.id, x.due_at from webhook_delivery x
                where x.webhook_id = w.id and x.state = 'PENDING' and x.due_at <= ?1
                    and (w.status = 'ACTIVE' or x.kind = 'TEST')
                order by x.due_at, x.id
                limit greatest(0, ?2 - (
                    select count(*) from webhook_delivery f
                    where f.webhook_id = w.id and f.state = 'PENDING' and f.claimed_until > ?1))
                for update skip locked) d
            where cast(?3 as uuid) is null or w.id = ?3
            order by d.due_at limit ?4
            """;

    /** The messages that are due, held until the transaction ends; by nobody else meanwhile. */
    List<DeliveryRow> due(Instant now, int perReceiver, @Nullable UUID webhook, int most) {
        List<?> ids =
                getEntityManager()
                        .createNativeQuery(DUE, UUID.class)
                        .setParameter(1, now)
                        .setParameter(2, perReceiver)
                        .setParameter(3, webhook)
                        .setParameter(4, most)
                        .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by dueAt, id", ids);
    }

    long waiting(UUID webhook) {
        return count("webhookId = ?1 and state = ?2", webhook, DeliveryState.PENDING);
    }

    Optional<DeliveryRow> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The newest first. */
    List<DeliveryRow> log(
            UUID webhook, @Nullable DeliveryState state, @Nullable UUID before, int limit) {
        UUID start = before == null ? new UUID(-1, -1) : before;
        return (state == null
                        ? find("webhookId = ?1 and id < ?2 order by id desc", webhook, start)
                        : find(
                                "webhookId = ?1 and id < ?2 and state = ?3 order by id desc",
                                webhook,
                                start,
                                state))
                .page(Page.ofSize(limit))
                .list();
    }

    /** Those given up since then, the oldest first. */
    List<DeliveryRow> failedSince(UUID webhook, Instant since, int most) {
        return find(
                        "webhookId = ?1 and state = ?2 and createdAt >= ?3 order by id",
                        webhook,
                        DeliveryState.FAILED,
                        since)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(Page.ofSize(most))
                .list();
    }

    boolean anyDeliveredSince(UUID webhook, Instant since) {
        return count(
                        "webhookId = ?1 and state = ?2 and settledAt >= ?3",
                        webhook,
                        DeliveryState.DELIVERED,
                        since)
                > 0;
    }
}
