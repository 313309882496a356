package org.habeas.docket;

/** Weighs what fits and what does not between the parts of two names. */
final class NameComparison {

    /** The worst word decides more than the others: one other word makes another name. */
    private static final float WORST = 0.6f;

    private static final float UNMATCHED_WORD = 0.02f;
    private static final float OTHER_INITIAL = 0.5f;
    private static final float OTHER_FATHER = 0.6f;
    private static final float SAME_FATHER = 0.7f;

    private NameComparison() {}

    static float score(NameWords a, NameWords b) {
        if (a.all().isEmpty() || b.all().isEmpty()) {
            return 0;
        }
        float best = 0;
        for (NameParts x : NameParts.of(a)) {
            for (NameParts y : NameParts.of(b)) {
                best = Math.max(best, score(x, y));
                if (best < NameMatch.MATCH_THRESHOLD && x.words().size() != y.words().size()) {
                    best = Math.max(best, Joined.similarity(x.words(), y.words()));
                }
            }
        }
        return best < NameMatch.MATCH_THRESHOLD && a.all().size() != b.all().size()
                ? Math.max(best, Joined.similarity(a.all(), b.all()))
                : best;
    }

    private static float score(NameParts x, NameParts y) {
        boolean inOrder = x.words().size() <= y.words().size();
        NameParts few = inOrder ? x : y;
        NameParts many = inOrder ? y : x;
        if (few.words().isEmpty()) {
            return 0; // initials alone are nobody's name
        }
        NamePairing pairing = NamePairing.of(few, many);
        float score = WORST * pairing.least() + (1 - WORST) * pairing.mean();
        if (score < OTHER_INITIAL) {
            return score;
        }
        score -= UNMATCHED_WORD * pairing.left().size();
        score *= Initials.fit(few, many, pairing.left()) ? 1 : OTHER_INITIAL;
        return score * fathers(few, many);
    }

    private static float fathers(NameParts x, NameParts y) {
        if (x.patronymic() == null || y.patronymic() == null) {
            return 1;
        }
        return Patronymics.similarity(x.patronymic(), y.patronymic()) < SAME_FATHER
                ? OTHER_FATHER
                : 1;
    }
}
