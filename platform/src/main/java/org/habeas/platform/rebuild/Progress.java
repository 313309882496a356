package org.habeas.platform.rebuild;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.Locale;

/** How far one rebuild has come; said now and then in the log and in its row. */
class Progress {
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final Requests requests;
    private final long id;
    private final long begun = System.nanoTime();
    private long said = System.nanoTime();
    private long ofDockets;
    private long events;
    private long dockets;
    private long entries;

    Progress(Requests requests, long id) {
        this.requests = requests;
        this.id = id;
    }

    /** What the row says. */
    record Counts(
            String step, long events, long dockets, long entries, long ofDockets, double seconds) {}

    void begins(long count) {
        ofDockets = count;
        Log.infof("rebuild begins id=%d dockets=%d", id, count);
        requests.note(id, counts("events"));
    }

    void heard(long more) {
        events += more;
        sayNowAndThen("events");
    }

    void wrote(long moreDockets, long moreEntries) {
        dockets += moreDockets;
        entries += moreEntries;
        sayNowAndThen("views");
    }

    void ends() {
        say("done");
    }

    private void sayNowAndThen(String step) {
        if (System.nanoTime() - said > PAUSE) {
            said = System.nanoTime();
            say(step);
        }
    }

    private void say(String step) {
        Counts counts = counts(step);
        Log.infof(
                "rebuild goes on id=%d step=%s events=%d dockets=%d/%d entries=%d rate=%s",
                id, step, events, dockets, ofDockets, entries, rate(counts));
        requests.note(id, counts);
    }

    private static String rate(Counts counts) {
        return String.format(Locale.ROOT, "%.0f/s", counts.entries() / counts.seconds());
    }

    private Counts counts(String step) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Counts(step, events, dockets, entries, ofDockets, Math.max(seconds, 0.001));
    }
}
