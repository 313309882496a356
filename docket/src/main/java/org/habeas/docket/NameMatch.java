package org.habeas.docket;

import org.habeas.docket.NameWord.Reading;

/**
 * Whether two spellings may name one person: across scripts, romanisations, order, initials,
 * patronymics, titles and slips of the pen. Namesakes and other surnames are beyond it: those need
 * a date of birth or an alias on record.
 */
public final class NameMatch {

    /** Scores from here on mean the same name. */
    public static final double MATCH_THRESHOLD = 0.8;

    private static final float OTHER_GIVEN_NAME = 0.4f;
    private static final float SAME_GIVEN_NAME = 0.96f;
    private static final float INITIAL_FITS = 0.9f;
    private static final float SAME_PATRONYMIC = 0.7f;
    private static final float LEAST_LENGTH = 3f;

    private NameMatch() {}

    /**
     * 0 for different names to 1 for the same spelling. Symmetric; case and order of words do not
     * matter.
     */
    public static double score(String query, String candidate) {
        return new NameComparison(NameWords.of(query), NameWords.of(candidate)).score();
    }

    static float similarity(NameWord a, NameWord b) {
        float cost = Float.POSITIVE_INFINITY;
        float length = LEAST_LENGTH;
        for (Reading x : a.readings()) {
            for (Reading y : b.readings()) {
                float mean = (x.length() + y.length()) / 2f;
                float found = SoundDistance.cost(x, y, Math.min(cost, mean / 2));
                if (found < cost) {
                    cost = found;
                    length = Math.max(LEAST_LENGTH, mean);
                }
            }
        }
        float similarity = Math.max(0, 1 - cost / length);
        if (a.givenNames().isEmpty() || b.givenNames().isEmpty()) {
            return similarity;
        }
        boolean same = a.givenNames().stream().anyMatch(b.givenNames()::contains);
        return same
                ? Math.max(similarity, SAME_GIVEN_NAME)
                : cost < 0.2f ? similarity : Math.min(similarity, OTHER_GIVEN_NAME);
    }

    static boolean initialFits(NameWord initial, NameWord word) {
        for (Reading x : initial.readings()) {
            for (Reading y : word.readings()) {
                if (Sounds.difference(x.sounds()[0], y.sounds()[0]) < 0.3f) {
                    return true;
                }
            }
        }
        return false;
    }
}
