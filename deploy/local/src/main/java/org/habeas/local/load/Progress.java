package org.habeas.local.load;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a load is: a bar in a terminal, a line for each tenth elsewhere. */
public final class Progress {

    private final String what;
    private final PrintStream out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private long expected;
    private long seen;

    public Progress(String what, PrintStream out, boolean terminal) {
        this.what = what;
        this.out = out;
        this.terminal = terminal;
    }

    void expect(long lines) {
        expected = lines;
        if (terminal) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName(what)
                            .setInitialMax(lines)
                            .setStyle(ProgressBarStyle.ASCII)
                            .setUpdateIntervalMillis(200)
                            .build();
        }
    }

    void step() {
        seen++;
        if (bar != null) {
            bar.step();
        } else if (seen * 10 / expected > (seen - 1) * 10 / expected) {
            out.println("  " + what + ": " + seen + " of " + expected);
        }
    }

    void problem(String line) {
        if (terminal) {
            out.print("\r\033[K");
        }
        out.println(line);
    }

    void done() {
        if (bar != null) {
            bar.close();
        }
    }
}
