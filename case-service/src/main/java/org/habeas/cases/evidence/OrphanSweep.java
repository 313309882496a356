package org.habeas.cases.evidence;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.store.FilesConfig;
import org.habeas.cases.store.ObjectStore;
import org.habeas.cases.store.Spool;

/**
 * Deletes stored objects that no row names: their request broke off between the store and the
 * register. They are left alone for a day, so that no request under way loses its file.
 */
@ApplicationScoped
class OrphanSweep {
    private final ObjectStore store;
    private final StoredFiles files;
    private final Spool spool;
    private final FilesConfig config;
    private final Clock clock;

    OrphanSweep(
            ObjectStore store, StoredFiles files, Spool spool, FilesConfig config, Clock clock) {
        this.store = store;
        this.files = files;
        this.spool = spool;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "1h",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        sweep(clock.instant().minus(config.orphansAfter()));
    }

    void sweep(Instant before) {
        spool.sweep(before);
        List<UUID> old = store.putBefore(before);
        Set<UUID> named = files.named(old);
        List<UUID> orphans = old.stream().filter(id -> !named.contains(id)).toList();
        orphans.forEach(store::delete);
        if (!orphans.isEmpty()) {
            Log.infof("stored objects that nobody names deleted count=%d", orphans.size());
        }
    }
}
