package org.habeas.platform.rebuild;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.habeas.docket.Visibility;
import org.habeas.platform.change.Changes;
import org.habeas.platform.event.Replay;
import org.habeas.platform.register.Projection;
import org.habeas.platform.register.Rewriting;
import org.habeas.platform.register.WriteGate;
import org.habeas.platform.security.RowSecurity;

/**
 * One rebuild, in the transaction at hand: readers see what was there until it commits, and then
 * all that is new; of one that dies nothing is seen.
 */
@ApplicationScoped
class Rebuild {
    private static final Pattern TABLE = Pattern.compile("[a-z_]+");

    private final Rewriting rewriting;
    private final Replay replay;
    private final List<Projection> projections;
    private final WriteGate gate;
    private final Changes changes;
    private final RowSecurity rows;
    private final EntityManager em;

    Rebuild(
            Rewriting rewriting,
            Replay replay,
            @All List<Projection> projections,
            WriteGate gate,
            Changes changes,
            RowSecurity rows,
            EntityManager em) {
        this.rewriting = rewriting;
        this.replay = replay;
        this.projections = projections;
        this.gate = gate;
        this.changes = changes;
        this.rows = rows;
        this.em = em;
    }

    void run(Progress progress) {
        rows.clear(Visibility.RESTRICTED);
        gate.close();
        progress.begins(rewriting.count());
        Rewriting.TABLES.forEach(table -> empty(table, "true"));
        projections.forEach(p -> p.tables().forEach(table -> empty(table, p.rows(table))));
        long lost = replay.run(progress::heard);
        if (lost > 0) {
            throw new TopicsIncomplete(lost);
        }
        for (Projection projection : projections) {
            rewriting.each(projection.kinds(), projection::fill, this::forget);
        }
        rewriting.views((dockets, entries) -> {
            forget();
            progress.wrote(dockets, entries);
        });
        projections.forEach(Projection::refill);
        em.flush();
        changes.noteAll();
        progress.ends();
    }

    /** Every table that a rebuild fills. */
    Set<String> tables() {
        Set<String> tables = new LinkedHashSet<>(Rewriting.TABLES);
        projections.forEach(projection -> tables.addAll(projection.tables()));
        return tables;
    }

    private void empty(String table, String rows) {
        if (!TABLE.matcher(table).matches()) {
            throw new IllegalArgumentException(table);
        }
        em.createNativeQuery("delete from " + table + " where " + rows).executeUpdate();
    }

    private void forget() {
        projections.forEach(Projection::forget);
    }
}
