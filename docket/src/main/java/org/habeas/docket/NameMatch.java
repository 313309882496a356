package org.habeas.docket;

import org.habeas.docket.NameWord.Reading;

/**
 * Whether two spellings may name one person: across scripts, romanisations, order, initials,
 * patronymics, titles and slips of the pen. Namesakes and other surnames are beyond it: those need
 * a date of birth or an alias on record.
 */
public final class NameMatch {

    /** Scores from here on mean the same name. */
    public static final double MATCH_THRESHOLD = 0.845;

    private static final float OTHER_GIVEN_NAME = 0.4f;
    private static final float SAME_GIVEN_NAME = 0.96f;
    private static final float ALL_BUT_SAME = 0.96f;
    private static final float LEAST_LENGTH = 3f;

    /** One slip of the pen is likely, a second one in the same word means another word. */
    private static final float ONE_SLIP = 1.1f;

    private static final float SECOND_SLIP = 0.3f;

    private final NameWords query;

    private NameMatch(NameWords query) {
        this.query = query;
    }

    /** A query to be compared with many candidates, read only once. */
    public static NameMatch of(String query) {
        return new NameMatch(NameWords.of(query));
    }

    /**
     * 0 for different names to 1 for the same one. Symmetric; case and order of words do not
     * matter.
     */
    public static double score(String query, String candidate) {
        return of(query).score(candidate);
    }

    public double score(String candidate) {
        return NameComparison.score(query, NameWords.of(candidate));
    }

    /** The same with a candidate that is compared with many queries. */
    public double score(NameMatch candidate) {
        return NameComparison.score(query, candidate.query);
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
        float similarity =
                Math.max(0, 1 - cost / length - SECOND_SLIP * Math.max(0, cost - ONE_SLIP));
        similarity = Math.max(similarity, LetterSlip.similarity(a.text(), b.text()));
        return weighed(a, b, similarity);
    }

    private static float weighed(NameWord a, NameWord b, float similarity) {
        if (!a.givenNames().isEmpty() && !b.givenNames().isEmpty()) {
            boolean same = a.givenNames().stream().anyMatch(b.givenNames()::contains);
            return same ? Math.max(similarity, SAME_GIVEN_NAME) : otherName(similarity);
        }
        boolean otherFormant = a.formant() >= 0 && b.formant() >= 0 && a.formant() != b.formant();
        return otherFormant ? otherName(similarity) : similarity;
    }

    /** Unless the letters are all but the same, in which case the tables are too fine. */
    private static float otherName(float similarity) {
        return similarity > ALL_BUT_SAME ? similarity : Math.min(similarity, OTHER_GIVEN_NAME);
    }
}
