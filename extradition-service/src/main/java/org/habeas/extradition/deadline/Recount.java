package org.habeas.extradition.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.security.RowSecurity;

/** Counts what older rules have counted, or nobody yet; each docket in a transaction of its own. */
@ApplicationScoped
class Recount {
    private static final int BATCH = 50;

    private final Bearers bearers;
    private final Counted counted;
    private final DeadlineRows rows;
    private final Storing storing;
    private final RowSecurity security;

    Recount(
            Bearers bearers,
            Counted counted,
            DeadlineRows rows,
            Storing storing,
            RowSecurity security) {
        this.bearers = bearers;
        this.counted = counted;
        this.rows = rows;
        this.storing = storing;
        this.security = security;
    }

    /** The next dockets to count, at most one batch. */
    @Transactional
    List<UUID> due(DocketKind<?, ?, ?> kind) {
        security.clear(Visibility.RESTRICTED);
        return rows.uncounted(List.of(kind.name()), storing.edition(), BATCH);
    }

    /** Two replicas, or a replica and a writer, do not count a docket at once. */
    @Transactional
    void count(DocketKind<?, ?, ?> kind, UUID docket) {
        security.clear(Visibility.RESTRICTED);
        counted.hold(kind.name(), docket);
        counted.count(kind.name(), docket);
    }

    List<? extends DocketKind<?, ?, ?>> kinds() {
        return bearers.all();
    }
}
