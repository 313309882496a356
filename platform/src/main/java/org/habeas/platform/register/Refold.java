package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.habeas.docket.Act;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/** Folds one batch of due dockets of a kind in one transaction. */
@ApplicationScoped
class Refold {
    private static final int BATCH = 50;

    private final Dockets dockets;
    private final Archive archive;
    private final Publication publication;
    private final RowSecurity rows;
    private final Clock clock;

    Refold(
            Dockets dockets,
            Archive archive,
            Publication publication,
            RowSecurity rows,
            Clock clock) {
        this.dockets = dockets;
        this.archive = archive;
        this.publication = publication;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What passed since the docket was folded last is told as events.
     *
     * @return how many dockets were folded
     */
    @Transactional
    <H extends Record, A extends Act, S> int due(DocketKind<H, A, S> kind) {
        rows.clear(Visibility.RESTRICTED);
        List<DocketRow> due = dockets.due(kind.name(), LocalDate.now(clock), BATCH);
        for (DocketRow row : due) {
            publication.refold(archive.file(kind, row));
        }
        return due.size();
    }
}
