package org.habeas.gateway.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads the audit, the newest line first. */
@ApplicationScoped
class AuditReads {
    private static final String SELECT =
            "select id, at, kind, subject, caller, clearance, partner_id, agreement, purpose, method,"
                    + " path, record_id, records, status, trace_id from audit_record where true";

    private final EntityManager em;

    AuditReads(EntityManager em) {
        this.em = em;
    }

    /** The lines that fit, older than the cursor. */
    @Transactional
    List<AuditRecord> page(AuditFilter filter, @Nullable UUID cursor, int limit) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> values = new ArrayList<>();
        and(sql, values, "kind =", filter.kind() == null ? null : filter.kind().wire());
        and(sql, values, "subject =", filter.subject());
        and(sql, values, "partner_id =", filter.partnerId());
        and(sql, values, "record_id =", filter.recordId());
        and(sql, values, "purpose =", filter.purpose());
        and(sql, values, "trace_id =", filter.traceId());
        and(sql, values, "at >=", filter.from());
        and(sql, values, "at <", filter.until());
        and(sql, values, "id <", cursor);
        Query query = em.createNativeQuery(sql.append(" order by id desc").toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> rows = query.setMaxResults(limit).getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    private static void and(
            StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            values.add(value);
            sql.append(" and ").append(condition).append(" ?").append(values.size());
        }
    }

    private static AuditRecord read(Object[] row) {
        Visibility clearance = Visibility.values()[((Number) row[5]).intValue()];
        return new AuditRecord(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                clearance.name().toLowerCase(Locale.ROOT),
                (UUID) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (UUID) row[11],
                ((Number) row[12]).intValue(),
                row[13] == null ? null : ((Number) row[13]).intValue(),
                (String) row[14]);
    }
}
