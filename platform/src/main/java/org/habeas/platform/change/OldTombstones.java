package org.habeas.platform.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/**
 * Forgets in time that something is gone, and by what it could be found once. Who has heard nothing
 * for so long begins anew.
 */
@ApplicationScoped
class OldTombstones {
    private static final int BATCH = 1000;

    /** Those that somebody is about to change are not old any more. */
    private static final String FORGET =
            """
            with old as materialized (
                select docket_id, clearance, position from change
                where position < ?1 and (not is_there or tags_ever <> tags)
                order by position limit %d for update skip locked),
            gone as (
                delete from change c using old
                where c.docket_id = old.docket_id and c.clearance = old.clearance and not c.is_there),
            narrowed as (
                update change c set tags_ever = tags from old
                where c.docket_id = old.docket_id and c.clearance = old.clearance and c.is_there),
            heads as (
                update change_head h set oldest = greatest(h.oldest, o.position)
                from (select clearance, max(position) as position from old group by clearance) o
                where h.clearance = o.clearance)
            select count(*) from old
            """
                    .formatted(BATCH);

    private final EntityManager em;
    private final RowSecurity rows;
    private final Clock clock;
    private final boolean enabled;
    private final Duration kept;

    OldTombstones(
            EntityManager em,
            RowSecurity rows,
            Clock clock,
            @ConfigProperty(name = "habeas.changes.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "habeas.changes.tombstones-kept", defaultValue = "P90D")
                    Duration kept) {
        this.em = em;
        this.rows = rows;
        this.clock = clock;
        this.enabled = enabled;
        this.kept = kept;
    }

    /** Several replicas may do it at once. */
    @Scheduled(
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (enabled && QuarkusTransaction.requiringNew().call(this::forget) == BATCH) {
            // one more batch
        }
    }

    private long forget() {
        rows.clear(Visibility.RESTRICTED);
        return ((Number)
                        em.createNativeQuery(FORGET)
                                .setParameter(1, NumberingBatch.place(clock.instant().minus(kept)))
                                .getSingleResult())
                .longValue();
    }
}
