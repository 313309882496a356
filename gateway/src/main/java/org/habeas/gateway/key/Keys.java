package org.habeas.gateway.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.http.Idempotency;
import org.habeas.platform.http.Ids;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes, rotates and revokes keys. */
@ApplicationScoped
class Keys {
    private static final String PATH = "/v1/api-keys/";

    private final KeyRows rows;
    private final EntityManager em;
    private final Idempotency idempotency;
    private final KeyConfig config;
    private final Clock clock;

    Keys(KeyRows rows, EntityManager em, Idempotency idempotency, KeyConfig config, Clock clock) {
        this.idempotency = idempotency;
        this.rows = rows;
        this.em = em;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    List<KeyView> after(@Nullable UUID partner, @Nullable UUID last, int limit) {
        return rows.after(partner, last, limit).stream().map(row -> row.view(null)).toList();
    }

    @Transactional
    KeyView one(UUID id) {
        return rows.findByIdOptional(id)
                .map(row -> row.view(null))
                .orElseThrow(() -> Refusal.unknown("key"));
    }

    /**
     * A new key; the answer is the only place where its text ever stands, so who repeats the
     * request is told which key it made and nothing more.
     *
     * @param once the Idempotency-Key
     */
    @Transactional
    KeyView make(Wanted wanted, String by, @Nullable String once) {
        Instant now = now();
        idempotency.madeBefore(by, once, "make a key", wanted).ifPresent(Keys::refuseToRepeat);
        requirePartner(wanted.partnerId());
        KeyText key = KeyText.fresh(Ids.next());
        KeyRow row = new KeyRow(key, wanted, end(wanted, now), by, now);
        rows.persistAndFlush(row);
        idempotency.made(by, once, key.id());
        return row.view(key.text());
    }

    private static void refuseToRepeat(UUID id) {
        throw Refusal.conflict(
                "secret-told-already",
                "This request was carried out before, and its answer told the secret. If that"
                        + " answer was lost, revoke the key and make another.",
                PATH + id);
    }

    /**
     * A new secret; the one before opens until the overlap ends, those before it no more. So a
     * request that comes twice must not rotate twice: the secret in use would open no more.
     *
     * @param once the Idempotency-Key
     */
    @Transactional
    KeyView rotate(UUID id, Duration overlap, String by, @Nullable String once) {
        Instant now = now();
        idempotency
                .madeBefore(by, once, "rotate " + id, overlap.toHours())
                .ifPresent(Keys::refuseToRepeat);
        KeyRow row = locked(id);
        if (!row.isOpenAt(now)) {
            throw Refusal.conflict("key-ended", "This key has ended; make another.");
        }
        KeyText fresh = KeyText.fresh(id);
        row.rotate(fresh, now.plus(overlap), now);
        rows.flush();
        idempotency.made(by, once, id);
        return row.view(fresh.text());
    }

    @Transactional
    void revoke(UUID id, String by) {
        locked(id).revoke(by, now());
    }

    private KeyRow locked(UUID id) {
        return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.unknown("key"));
    }

    private Instant end(Wanted wanted, Instant now) {
        Instant asked = wanted.expiresAt();
        if (asked == null) {
            return now.plus(Duration.ofDays(config.usualDays()));
        }
        Instant latest = now.plus(Duration.ofDays(config.longestDays()));
        if (!asked.isAfter(now) || asked.isAfter(latest)) {
            throw Refusal.invalid(
                    "invalid-expiry",
                    "/expires_at",
                    "A key ends in the future and within " + config.longestDays() + " days.");
        }
        return asked.truncatedTo(ChronoUnit.MICROS);
    }

    private void requirePartner(@Nullable UUID partner) {
        if (partner != null
                && em.createNativeQuery("select 1 from partner where id = ?1")
                        .setParameter(1, partner)
                        .getResultList()
                        .isEmpty()) {
            throw Refusal.invalid("unknown-partner", "/partner_id", "There is no such partner.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
