package org.habeas.e2e.feed;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.habeas.e2e.system.Door;
import org.jspecify.annotations.Nullable;

/**
 * A client that follows the feed on a thread of its own and repeats what got no answer, each time
 * at the door that it is given.
 */
public final class Following implements AutoCloseable {
    private final Copy copy = new Copy();
    private final CountDownLatch end = new CountDownLatch(1);
    private final String name;
    private final Thread thread;
    private volatile int lost;
    private volatile @Nullable String failure;

    private Following(String name, Way way, Supplier<Door> doors) {
        this.name = name;
        this.thread = Thread.ofPlatform().name(name).unstarted(() -> follow(way, doors));
    }

    /** How the feed is read. */
    interface Way {
        /** Asks once and takes what comes; false if nobody answered. */
        boolean ask(Door door, Copy copy) throws IOException, InterruptedException;
    }

    /** By pages: everything, and then what has changed. */
    public static Following byPages(String name, Supplier<Door> doors) {
        return begun(new Following(name, new Paging(), doors));
    }

    /** By streams: where one breaks off, the next goes on. */
    public static Following byStreams(String name, Supplier<Door> doors) {
        return begun(new Following(name, new Listening(), doors));
    }

    private static Following begun(Following following) {
        following.thread.start();
        return following;
    }

    private void follow(Way way, Supplier<Door> doors) {
        try {
            while (end.getCount() > 0) {
                boolean answered = asked(way, doors.get());
                lost += answered ? 0 : 1;
                end.await(answered ? 200 : 100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | AssertionError e) {
            failure = end.getCount() == 0 ? null : name + ": " + e;
        }
    }

    private boolean asked(Way way, Door door) throws InterruptedException {
        try {
            return way.ask(door, copy);
        } catch (IOException nobody) {
            return false;
        }
    }

    public Copy copy() {
        return copy;
    }

    /** How often an answer did not come or broke off. */
    public int lost() {
        return lost;
    }

    /** What a client cannot live with; none if all is well. */
    public @Nullable String failure() {
        return failure;
    }

    @Override
    public String toString() {
        return "%s: %d records, %d changes heard, %d answers did not come"
                .formatted(name, copy.size(), copy.changes(), lost);
    }

    @Override
    public void close() {
        end.countDown();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
