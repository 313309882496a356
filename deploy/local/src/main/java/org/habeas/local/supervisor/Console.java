package org.habeas.local.supervisor;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the user sees while processes come and go. */
public final class Console {

    private final PrintStream out;
    private final int steps;
    private int done;

    public Console(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    public synchronized void say(String format, Object... words) {
        out.println("habeas: " + String.format(Locale.ROOT, format, words));
    }

    /** One step of the start is done. */
    synchronized void step(String what, Instant begun) {
        done++;
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "  [%d/%d] %s (%.1f s)%n", done, steps, what, seconds);
    }

    public synchronized void print(String text) {
        out.println(text);
    }
}
