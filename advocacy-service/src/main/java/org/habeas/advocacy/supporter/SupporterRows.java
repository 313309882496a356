package org.habeas.advocacy.supporter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Those who sign. Found by hashes, so that how long it takes tells nothing. */
@ApplicationScoped
class SupporterRows implements PanacheRepositoryBase<Supporter, UUID> {

    Optional<Supporter> ofToken(Token token) {
        return find("tokenHash", (Object) token.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Supporter> ofManager(Token token) {
        return find("manageHash", (Object) token.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** One confirmation of an address is decided upon at a time. */
    void hold(byte[] addressHash) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, ByteBuffer.wrap(addressHash).getLong())
                .getResultList();
    }

    boolean hasSigned(UUID appeal, byte[] addressHash) {
        return count(
                        "appealId = ?1 and addressHash = ?2 and state = ?3",
                        appeal,
                        addressHash,
                        Supporter.State.CONFIRMED)
                > 0;
    }

    List<Supporter> neverConfirmed(Instant now) {
        return list("state = ?1 and tokenExpiresAt < ?2", Supporter.State.PENDING, now);
    }

    /** Those of campaigns that ended by that day and were not taken up again. */
    List<Supporter> ofCampaignsEndedBy(LocalDate day, int most) {
        List<?> ids =
                getEntityManager()
                        .createNativeQuery(
                                "select s.id from supporter s where not exists (select 1 from docket d where d.id = s.campaign_id) or exists (select 1 from span c where c.docket_id = s.campaign_id and c.kind = 'campaigns' and c.clearance = 3 and c.state like 'closed%' and upper_inf(c.during) and lower(c.during) <= cast(?1 as date)) limit "
                                        + most)
                        .setParameter(1, day)
                        .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** How often this client tried since then, this time included. */
    long tries(byte[] client, Instant now, Instant since) {
        getEntityManager()
                .createNativeQuery(
                        "insert into supporter_client (client_hash, tried_at) values (?1, ?2)")
                .setParameter(1, client)
                .setParameter(2, now)
                .executeUpdate();
        Object count =
                getEntityManager()
                        .createNativeQuery(
                                "select count(*) from supporter_client where client_hash = ?1 and tried_at > ?2")
                        .setParameter(1, client)
                        .setParameter(2, since)
                        .getSingleResult();
        return ((Number) count).longValue();
    }

    void forgetTries(Instant before) {
        getEntityManager()
                .createNativeQuery("delete from supporter_client where tried_at < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }
}
