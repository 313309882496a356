package org.habeas.advocacy.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;

/** The queue of mails. */
@ApplicationScoped
class QueuedMails implements PanacheRepositoryBase<QueuedMail, UUID> {

    /**
     * The next one that is due and that no other replica holds; held until the transaction ends.
     */
    Optional<QueuedMail> nextDue(Instant now) {
        return find("state = ?1 and dueAt <= ?2 order by dueAt, id", MailState.QUEUED, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .page(0, 1)
                .firstResultOptional();
    }

    Optional<QueuedMail> held(UUID id) {
        return find("id = ?1", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** What a replica held when it died. */
    List<QueuedMail> stuck(Instant before) {
        return find("state = ?1 and claimedAt < ?2", MailState.SENDING, before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    /** One mail to an address is decided upon at a time. */
    void hold(byte[] toHash) {
        long key = java.nio.ByteBuffer.wrap(toHash).getLong();
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, key)
                .getResultList();
    }

    /** When the mails to an address went out, or may have, since then; the oldest first. */
    List<Instant> outSince(byte[] toHash, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select claimedAt from QueuedMail where toHash = ?1 and claimedAt >= ?2 order by claimedAt",
                        Instant.class)
                .setParameter(1, toHash)
                .setParameter(2, since)
                .getResultList();
    }

    long countSince(String purpose, byte[] toHash, Instant since) {
        return count("purpose = ?1 and toHash = ?2 and queuedAt >= ?3", purpose, toHash, since);
    }

    List<QueuedMail> of(List<UUID> refs) {
        return list("ref in ?1", refs);
    }
}
