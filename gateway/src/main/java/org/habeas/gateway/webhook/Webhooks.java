package org.habeas.gateway.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;

/** All webhooks. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<WebhookRow, UUID> {

    List<WebhookRow> of(Owner owner, @Nullable UUID after, int limit) {
        UUID start = after == null ? new UUID(0, 0) : after;
        return (owner.keepsAll()
                        ? find("id > ?1 order by id", start)
                        : find("id > ?1 and owner = ?2 order by id", start, owner.key()))
                .page(Page.ofSize(limit))
                .list();
    }

    long countOf(Owner owner) {
        return count("owner", owner.key());
    }

    /** One owner makes one webhook at a time. */
    void hold(Owner owner) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(?1, 430)) as text)")
                .setParameter(1, owner.key())
                .getResultList();
    }

    Optional<WebhookRow> madeBy(String creationKey) {
        return find("creationKey", creationKey).firstResultOptional();
    }

    Optional<WebhookRow> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Those that would be looked at until then are looked at now. */
    int lookNow(Instant now, Instant until) {
        return update(
                "lookAt = ?1 where status = ?2 and lookAt > ?1 and lookAt <= ?3",
                now,
                WebhookStatus.ACTIVE,
                until);
    }

    /** The next one whose feed is to be looked at, held by nobody else. */
    Optional<WebhookRow> nextToLook(Instant now) {
        return find("status = ?1 and lookAt <= ?2 order by lookAt", WebhookStatus.ACTIVE, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }
}
