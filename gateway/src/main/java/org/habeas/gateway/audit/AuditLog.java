package org.habeas.gateway.audit;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.habeas.platform.http.Ids;
import org.jspecify.annotations.Nullable;

/** Adds lines to the audit. Blocks: never call it on an event loop. */
@ApplicationScoped
class AuditLog {
    private static final String INSERT =
            "insert into audit_record (id, at, kind, subject, caller, clearance, partner_id, agreement,"
                    + " purpose, method, path, record_id, records, status, trace_id, once)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as uuid), ?8, ?9, ?10, ?11, cast(?12 as uuid),"
                    + " ?13, cast(?14 as smallint), ?15, ?16) on conflict (once) do nothing";
    private static final String READ_LATELY =
            "select coalesce(sum(records), 0) from (select records from audit_record"
                    + " where subject = ?1 and at > ?2 and kind = 'reading' limit ?3) lately";

    private final EntityManager em;
    private final AuditConfig config;
    private final Clock clock;

    AuditLog(EntityManager em, AuditConfig config, Clock clock) {
        this.em = em;
        this.config = config;
        this.clock = clock;
    }

    /** Writes a line; it is there when this returns. Who reads in bulk gets a second one. */
    @Transactional
    void write(AuditKind kind, Asked asked, @Nullable Integer status) {
        Instant now = clock.instant();
        insert(kind, asked, status, now, null);
        if (kind == AuditKind.READING && readLately(asked, now) >= config.bulkRecords()) {
            String once = asked.subject() + "@" + now.toEpochMilli() / windowMs();
            UUID alert = insert(AuditKind.BULK_READING, asked, status, now, once);
            if (alert != null) {
                Log.warnf("restricted records are read in bulk audit=%s", alert);
            }
        }
    }

    private @Nullable UUID insert(
            AuditKind kind,
            Asked asked,
            @Nullable Integer status,
            Instant now,
            @Nullable String once) {
        UUID id = Ids.next();
        int written =
                em.createNativeQuery(INSERT)
                        .setParameter(1, id)
                        .setParameter(2, now)
                        .setParameter(3, kind.wire())
                        .setParameter(4, asked.subject())
                        .setParameter(5, asked.caller())
                        .setParameter(6, (short) asked.clearance().ordinal())
                        .setParameter(7, text(asked.partnerId()))
                        .setParameter(8, asked.agreement())
                        .setParameter(9, asked.purpose())
                        .setParameter(10, asked.method())
                        .setParameter(11, asked.pathFor(status).text())
                        .setParameter(12, text(asked.pathFor(status).record().orElse(null)))
                        .setParameter(13, asked.records())
                        .setParameter(14, status)
                        .setParameter(15, asked.traceId())
                        .setParameter(16, once)
                        .executeUpdate();
        return written == 1 ? id : null;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private long readLately(Asked asked, Instant now) {
        Object sum =
                em.createNativeQuery(READ_LATELY)
                        .setParameter(1, asked.subject())
                        .setParameter(2, now.minus(config.bulkWindow()))
                        .setParameter(3, config.bulkRecords())
                        .getSingleResult();
        return ((Number) sum).longValue();
    }

    private long windowMs() {
        return config.bulkWindow().toMillis();
    }

    /** Deletes what is older than it is kept; returns how many lines. */
    @Transactional
    long forget() {
        Object gone = em.createNativeQuery("select forget_old_audit_records()").getSingleResult();
        return ((Number) gone).longValue();
    }
}
