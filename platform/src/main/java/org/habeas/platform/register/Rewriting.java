package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.ObjLongConsumer;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/** Goes through all dockets of the service and writes their views from their entries. */
@ApplicationScoped
public class Rewriting {
    private static final int BATCH = 50;

    /** What the platform itself derives. */
    public static final List<String> TABLES = List.of("view", "listing", "span");

    private final Dockets dockets;
    private final Archive archive;
    private final Publication publication;
    private final Kinds kinds;
    private final Register register;
    private final EntityManager em;

    Rewriting(
            Dockets dockets,
            Archive archive,
            Publication publication,
            Kinds kinds,
            Register register,
            EntityManager em) {
        this.dockets = dockets;
        this.archive = archive;
        this.publication = publication;
        this.kinds = kinds;
        this.register = register;
        this.em = em;
    }

    /** How many dockets there are. */
    public long count() {
        return dockets.count();
    }

    /** Calls for each docket of these kinds; then, after so many, that they are done. */
    public void each(Set<String> kinds, BiConsumer<String, UUID> docket, Runnable batchDone) {
        for (String kind : kinds.stream().sorted().toList()) {
            UUID last = null;
            List<DocketRow> batch = dockets.after(kind, last, BATCH);
            while (!batch.isEmpty()) {
                batch.forEach(row -> docket.accept(kind, row.id()));
                last = batch.getLast().id();
                endOfBatch(batchDone);
                batch = dockets.after(kind, last, BATCH);
            }
        }
    }

    /** Writes the views of one docket once more, which rest on what was filled since. */
    public <H extends Record, A extends Act, S> void again(DocketKind<H, A, S> kind, UUID id) {
        dockets.of(kind.name(), id).map(row -> archive.file(kind, row)).ifPresent(this::write);
    }

    /**
     * Writes the views of every docket, which are empty now.
     *
     * @param batchDone told how many dockets and how many entries were written
     */
    public void views(ObjLongConsumer<Integer> batchDone) {
        for (String kind : dockets.kinds()) {
            views(kinds.of(kind), batchDone);
        }
    }

    private <H extends Record, A extends Act, S> void views(
            DocketKind<H, A, S> kind, ObjLongConsumer<Integer> batchDone) {
        @Nullable UUID last = null;
        List<DocketRow> batch = dockets.after(kind.name(), last, BATCH);
        while (!batch.isEmpty()) {
            kind.prepare(batch.stream().map(DocketRow::id).toList());
            List<DocketFile<H, A, S>> files = archive.files(kind, batch);
            files.forEach(this::write);
            last = batch.getLast().id();
            int written = files.size();
            long entries = files.stream().mapToLong(file -> file.entries().size()).sum();
            endOfBatch(() -> batchDone.accept(written, entries));
            batch = dockets.after(kind.name(), last, BATCH);
        }
    }

    /** What is due by the day is still told by the {@link Refold}, which comes later. */
    private <H extends Record, A extends Act, S> void write(DocketFile<H, A, S> file) {
        Lens today = register.today(Visibility.RESTRICTED);
        publication.rewrite(file, today);
    }

    /** So that a register of any size fits into memory. */
    private void endOfBatch(Runnable done) {
        em.flush();
        em.clear();
        done.run();
    }
}
