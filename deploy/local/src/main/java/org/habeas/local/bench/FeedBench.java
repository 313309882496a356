package org.habeas.local.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code bench feed}: a client drains a large register by the feed of changes, now at the one door
 * and now at the other, while writers go on and the broker and a door die. In the end it must have
 * what a fresh drain answers.
 *
 * @param habeas the register, as its owner may treat it
 * @param token of a reviewer
 * @param templates how many persons were recorded through the API
 */
public record FeedBench(Register habeas, String token, int templates, PrintStream out) {
    private static final int WRITERS = 2;
    private static final Duration WRITING_ON = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** What the bench does to the register behind its back. */
    public interface Register {
        /** A connection of the superuser to the database of persons. */
        Connection database() throws IOException, SQLException;

        /** Kills a process and waits until another is up in its place. */
        void restart(String name) throws InterruptedException;

        /** The doors by which it is read; the second is the one that dies. */
        List<URI> doors() throws IOException, InterruptedException;

        /** The name of the second door. */
        String second();
    }

    /** How many persons are recorded through the API; the others are copies of them. */
    public static int templates(int records) {
        return Math.clamp(records / 300, 10, 1_000);
    }

    /** Writes the calls that record them. */
    public static void writeTemplates(int records, Path file) throws IOException {
        new Templates().write(templates(records), file);
    }

    /** Grows the register to so many records, measures and prints. */
    public void run(int records)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        try (Connection database = habeas.database()) {
            grow(database, records);
            number(database);
            for (String setting : FeedCosts.settings()) {
                execute(database, setting);
            }
        }
        habeas.restart("postgresql");
        List<URI> doors = habeas.doors();
        awaitAnswers(doors);
        try (Connection database = habeas.database()) {
            FeedCosts costs = new FeedCosts(database);
            costs.begin();
            long head = costs.head();
            long writes = follow(doors);
            costs.print(head, writes, out);
        }
    }

    private static void grow(Connection database, int records) throws SQLException {
        Copies copies = new Copies(database);
        long one = copies.count("select count(*) from listing where clearance = 0");
        if (one < records) {
            copies.makeDockets(1, (int) Math.ceilDiv(records, one) - 1);
        }
    }

    /** What was copied is told as if it had been recorded just now. */
    private void number(Connection database) throws SQLException {
        execute(
                database,
                "insert into change (docket_id, clearance, kind, is_there, tags, tags_ever, etag)"
                        + " select l.docket_id, l.clearance, l.kind, true, l.tags, l.tags, v.etag"
                        + " from listing l join view v on v.docket_id = l.docket_id"
                        + " and v.clearance = l.clearance on conflict do nothing");
        Copies copies = new Copies(database);
        long waiting = copies.count("select count(*) from change where position is null");
        long begun = System.nanoTime();
        execute(database, "select pg_notify('change', '')");
        while (copies.count("select count(*) from change where position is null") > 0) {
            LockSupport.parkNanos(200_000_000L);
        }
        double seconds = since(begun);
        out.printf(
                Locale.ROOT,
                "  %d changes numbered in %.1f s, %.0f a second%n",
                waiting,
                seconds,
                waiting / seconds);
    }

    /** Drains and follows; returns how much was written meanwhile. */
    private long follow(List<URI> doors) throws InterruptedException, ExecutionException {
        AtomicLong written = new AtomicLong();
        List<FeedWriter> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new FeedWriter(doors.getFirst(), token, templates, i, written));
        }
        List<CompletableFuture<Void>> writing =
                writers.stream().map(CompletableFuture::runAsync).toList();
        try (FeedReader reader = new FeedReader(doors)) {
            CompletableFuture<Void> faults = CompletableFuture.runAsync(() -> faults(reader));
            long begun = System.nanoTime();
            reader.toTheEnd();
            print("drained, while %d writes went on".formatted(written.get()), reader, begun);
            long heard = reader.changes();
            long end = System.nanoTime() + WRITING_ON.toNanos();
            while (!faults.isDone() || System.nanoTime() < end) {
                reader.step();
                LockSupport.parkNanos(100_000_000L);
            }
            faults.get();
            writers.forEach(FeedWriter::close);
            for (CompletableFuture<Void> one : writing) {
                one.get();
            }
            compare(reader, doors);
            out.printf(
                    Locale.ROOT,
                    "  %d more changes followed, %d of all were tombstones, %d answers did not come; %d writes acknowledged%n",
                    reader.changes() - heard,
                    reader.tombstones(),
                    reader.lost(),
                    written.get());
        }
        return written.get();
    }

    /** As soon as something has been read, the broker dies, and then the second door. */
    private void faults(FeedReader reader) {
        try {
            while (reader.pages() < 2) {
                LockSupport.parkNanos(10_000_000L);
            }
            for (String name : List.of("kafka", habeas.second())) {
                long before = reader.changes();
                long begun = System.nanoTime();
                habeas.restart(name);
                out.printf(
                        Locale.ROOT,
                        "  %s was killed and back after %.1f s; %d changes were heard meanwhile%n",
                        name,
                        since(begun),
                        reader.changes() - before);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is still being told is heard, until a fresh drain has the same. */
    private void compare(FeedReader reader, List<URI> doors) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long different;
        do {
            reader.toTheEnd();
            try (FeedReader fresh = new FeedReader(doors)) {
                long begun = System.nanoTime();
                fresh.toTheEnd();
                reader.toTheEnd();
                different = reader.differences(fresh);
                print("a fresh drain, different in %d".formatted(different), fresh, begun);
            }
        } while (different > 0 && System.nanoTime() < end);
        if (different > 0) {
            throw new IllegalStateException("the copy differs in " + different + " records");
        }
    }

    private void print(String what, FeedReader reader, long begun) {
        double seconds = since(begun);
        out.printf(
                Locale.ROOT,
                "  %s: %d records, %d pages, %d MB, %.1f s, %.0f records a second%n",
                what,
                reader.records(),
                reader.pages(),
                reader.bytes() >> 20,
                seconds,
                reader.records() / seconds);
    }

    private static void awaitAnswers(List<URI> doors) throws InterruptedException {
        try (FeedReader reader = new FeedReader(doors)) {
            for (int answered = 0; answered < 2 * doors.size(); ) {
                answered = reader.step() == FeedReader.Step.NOBODY ? 0 : answered + 1;
                LockSupport.parkNanos(200_000_000L);
            }
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
