package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/** Folds dockets that are due, each in a transaction of its own. */
@ApplicationScoped
class Refold {
    private static final int BATCH = 50;

    private final Dockets dockets;
    private final Archive archive;
    private final Publication publication;
    private final People people;
    private final RowSecurity rows;
    private final Clock clock;

    Refold(
            Dockets dockets,
            Archive archive,
            Publication publication,
            People people,
            RowSecurity rows,
            Clock clock) {
        this.dockets = dockets;
        this.archive = archive;
        this.publication = publication;
        this.people = people;
        this.rows = rows;
        this.clock = clock;
    }

    /** The dockets of a kind that are due, at most one batch. */
    @Transactional
    List<UUID> due(DocketKind<?, ?, ?> kind) {
        rows.clear(Visibility.RESTRICTED);
        return dockets.due(kind.name(), LocalDate.now(clock), BATCH);
    }

    /**
     * Folds one docket anew; what passed since it was folded last is told as events. The persons
     * are held first, as by every writer. Another replica may have been faster.
     */
    @Transactional
    <H extends Record, A extends Act, S> void fold(DocketKind<H, A, S> kind, UUID id) {
        rows.clear(Visibility.RESTRICTED);
        people.lock(dockets.subjects(id));
        dockets.locked(kind.name(), id)
                .filter(row -> row.isDue(LocalDate.now(clock)))
                .ifPresent(row -> publication.refold(archive.file(kind, row)));
    }
}
