package org.habeas.docket;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs the words of two names and weighs what fits and what does not. */
final class NameComparison {

    private static final float LEAST = 0.5f;

    private final NameWords a;
    private final NameWords b;

    NameComparison(NameWords a, NameWords b) {
        this.a = a;
        this.b = b;
    }

    double score() {
        if (a.all().isEmpty() || b.all().isEmpty()) {
            return 0;
        }
        float best = 0;
        for (Split x : splits(a)) {
            for (Split y : splits(b)) {
                best = Math.max(best, score(x, y));
            }
        }
        if (best < NameMatch.MATCH_THRESHOLD && a.all().size() != b.all().size()) {
            best = Math.max(best, joined());
        }
        return best;
    }

    /** A name with one of its words taken as the patronymic, or none. */
    private record Split(
            List<NameWord> words, List<NameWord> initials, @Nullable NameWord patronymic) {}

    private static List<Split> splits(NameWords name) {
        List<NameWord> initials = name.all().stream().filter(NameWord::initial).toList();
        List<NameWord> words = name.all().stream().filter(word -> !word.initial()).toList();
        if (name.patronymics().isEmpty()) {
            return List.of(new Split(words, initials, null));
        }
        List<Split> splits = new ArrayList<>();
        for (NameWord patronymic : name.patronymics()) {
            splits.add(
                    new Split(
                            words.stream().filter(word -> word != patronymic).toList(),
                            initials,
                            patronymic));
        }
        return splits;
    }

    private static float score(Split x, Split y) {
        return x.words().size() <= y.words().size() ? paired(x, y) : paired(y, x);
    }

    private static float paired(Split few, Split many) {
        if (few.words().isEmpty()) {
            return few.initials().size() > 1 && initialsOnly(few, many) ? LEAST : 0;
        }
        List<NameWord> left = new ArrayList<>(many.words());
        float[] similarities = assign(few.words(), left);
        float least = 1;
        float sum = 0;
        for (float similarity : similarities) {
            least = Math.min(least, similarity);
            sum += similarity;
        }
        float score = 0.6f * least + 0.4f * sum / similarities.length;
        score *= initials(few, many, left);
        if (few.patronymic() != null && many.patronymic() != null) {
            score *= patronymics(few.patronymic(), many.patronymic());
        }
        return score;
    }

    private static boolean initialsOnly(Split few, Split many) {
        return few.patronymic() == null && many.words().isEmpty();
    }

    private static float[] assign(List<NameWord> few, List<NameWord> left) {
        float[] best = null;
        float bestSum = -1;
        List<NameWord> bestLeft = List.of();
        // all ways to choose a partner for each word; names have few words
        List<float[]> results = new ArrayList<>();
        float[][] table = new float[few.size()][left.size()];
        for (int i = 0; i < few.size(); i++) {
            for (int j = 0; j < left.size(); j++) {
                table[i][j] = NameMatch.similarity(few.get(i), left.get(j));
            }
        }
        int[] chosen = new int[few.size()];
        int[] bestChosen = new int[few.size()];
        bestSum = choose(table, 0, 0, chosen, bestChosen, new float[] {-1}, 0);
        best = new float[few.size()];
        List<NameWord> taken = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            best[i] = table[i][bestChosen[i]];
            taken.add(left.get(bestChosen[i]));
        }
        left.removeAll(taken);
        return best;
    }

    private static float choose(
            float[][] table,
            int row,
            int used,
            int[] chosen,
            int[] best,
            float[] bestSum,
            float sum) {
        if (row == table.length) {
            if (sum > bestSum[0]) {
                bestSum[0] = sum;
                System.arraycopy(chosen, 0, best, 0, chosen.length);
            }
            return bestSum[0];
        }
        for (int j = 0; j < table[row].length; j++) {
            if ((used & 1 << j) == 0) {
                chosen[row] = j;
                choose(table, row + 1, used | 1 << j, chosen, best, bestSum, sum + table[row][j]);
            }
        }
        return bestSum[0];
    }

    private static float initials(Split few, Split many, List<NameWord> left) {
        float factor = 1;
        List<NameWord> open = new ArrayList<>(left);
        if (many.patronymic() != null) {
            open.add(many.patronymic());
        }
        open.addAll(many.initials());
        for (NameWord initial : few.initials()) {
            NameWord partner =
                    open.stream()
                            .filter(word -> NameMatch.initialFits(initial, word))
                            .findFirst()
                            .orElse(null);
            if (partner != null) {
                open.remove(partner);
            } else if (!open.isEmpty()) {
                factor *= 0.5f;
            }
        }
        List<NameWord> openFew = new ArrayList<>(few.initials());
        if (few.patronymic() != null) {
            openFew.add(few.patronymic());
        }
        if (few.initials().isEmpty()) {
            for (NameWord initial : many.initials()) {
                NameWord partner =
                        openFew.stream()
                                .filter(word -> NameMatch.initialFits(initial, word))
                                .findFirst()
                                .orElse(null);
                if (partner != null) {
                    openFew.remove(partner);
                } else if (!openFew.isEmpty()) {
                    factor *= 0.5f;
                }
            }
        }
        return factor;
    }

    private static float patronymics(NameWord x, NameWord y) {
        return Patronymics.similarity(x, y) < 0.7f ? 0.6f : 1f;
    }

    private float joined() {
        NameWord x = joined(a);
        NameWord y = joined(b);
        return NameMatch.similarity(x, y) * 0.97f;
    }

    private static NameWord joined(NameWords name) {
        StringBuilder text = new StringBuilder();
        name.all().forEach(word -> text.append(word.text()));
        return NameWord.of(text.toString(), false);
    }
}
