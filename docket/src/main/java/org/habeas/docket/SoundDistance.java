package org.habeas.docket;

import org.habeas.docket.NameWord.Reading;

/** How far two readings are from each other: the cheapest way to turn one into the other. */
final class SoundDistance {

    private static final float SWAP = 0.8f;

    /** A slip of the pen seldom hits the first letter. */
    private static final float FIRST = 1.4f;

    private SoundDistance() {}

    /** The cost, or infinity as soon as it exceeds {@code limit}. */
    static float cost(Reading a, Reading b, float limit) {
        int[] x = a.sounds();
        int[] y = b.sounds();
        float[] before = new float[y.length + 1];
        float[] last = new float[y.length + 1];
        float[] row = new float[y.length + 1];
        for (int j = 1; j <= y.length; j++) {
            last[j] = last[j - 1] + b.dropped()[j - 1];
        }
        for (int i = 1; i <= x.length; i++) {
            float drop = a.dropped()[i - 1];
            row[0] = last[0] + drop;
            float least = row[0];
            for (int j = 1; j <= y.length; j++) {
                float difference = Sounds.difference(x[i - 1], y[j - 1]);
                float change = last[j - 1] + (i == 1 && j == 1 ? difference * FIRST : difference);
                float cost =
                        Math.min(change, Math.min(last[j] + drop, row[j - 1] + b.dropped()[j - 1]));
                if (i > 1 && j > 1 && difference > 0 && swapped(x, y, i, j)) {
                    cost = Math.min(cost, before[j - 2] + SWAP);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > limit) {
                return Float.POSITIVE_INFINITY;
            }
            float[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[y.length];
    }

    private static boolean swapped(int[] x, int[] y, int i, int j) {
        return Sounds.difference(x[i - 1], y[j - 2]) == 0
                && Sounds.difference(x[i - 2], y[j - 1]) == 0;
    }
}
