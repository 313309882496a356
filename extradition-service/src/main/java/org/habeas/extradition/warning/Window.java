package org.habeas.extradition.warning;

import java.util.ArrayList;
import java.util.List;

/**
 * How near a deadline is when something is told of it: of several steps that have been reached only
 * the nearest.
 *
 * @param step days before, or {@link #MISSED}
 * @param from days from today to the nearest last day of this step
 * @param to days from today to the farthest
 */
record Window(int step, int from, int to) {
    static final int MISSED = -1;
    private static final int LONG_AGO = -400 * 366;

    /** Missed first, then the nearest. */
    static List<Window> all(List<Integer> steps) {
        List<Window> all = new ArrayList<>();
        all.add(new Window(MISSED, LONG_AGO, -1));
        int from = 0;
        for (int step : steps.stream().sorted().distinct().toList()) {
            all.add(new Window(step, from, step));
            from = step + 1;
        }
        return all;
    }

    boolean isMissed() {
        return step == MISSED;
    }
}
