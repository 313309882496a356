package org.habeas.docket;

import java.util.ArrayList;
import java.util.List;

/**
 * The best partner for each word of the shorter name, whatever the order, and the words left
 * without one.
 */
record NamePairing(float least, float mean, List<NameWord> left) {

    static NamePairing of(NameParts few, NameParts many) {
        List<NameWord> options = new ArrayList<>(many.words());
        int words = options.size();
        if (few.patronymic() == null && many.patronymic() != null && few.words().size() > 1) {
            options.add(many.patronymic()); // "Mukhtar Kabulovich" leaves the surname out
        }
        float[][] table = new float[few.words().size()][options.size()];
        for (int i = 0; i < table.length; i++) {
            NameWord word = few.words().get(i);
            for (int j = 0; j < options.size(); j++) {
                boolean eligible = j < words || word.patronymic();
                table[i][j] = eligible ? NameMatch.similarity(word, options.get(j)) : 0;
            }
        }
        Search search = new Search(table);
        search.from(0, 0, 0);
        return search.result(options.subList(0, words));
    }

    /** Tries every assignment; names have few words. */
    private static final class Search {

        private final float[][] table;
        private final int[] chosen;
        private int[] best;
        private float bestSum = -1;

        Search(float[][] table) {
            this.table = table;
            this.chosen = new int[table.length];
            this.best = chosen;
        }

        void from(int row, int used, float sum) {
            if (row == table.length) {
                if (sum > bestSum) {
                    bestSum = sum;
                    best = chosen.clone();
                }
                return;
            }
            float possible = sum + (table.length - row);
            for (int j = 0; j < table[row].length && possible > bestSum; j++) {
                if ((used & (1 << j)) == 0) {
                    chosen[row] = j;
                    from(row + 1, used | (1 << j), sum + table[row][j]);
                }
            }
        }

        NamePairing result(List<NameWord> words) {
            float least = 1;
            List<NameWord> left = new ArrayList<>(words);
            for (int i = 0; i < table.length; i++) {
                least = Math.min(least, table[i][best[i]]);
                if (best[i] < words.size()) {
                    left.remove(words.get(best[i]));
                }
            }
            return new NamePairing(least, bestSum / table.length, left);
        }
    }
}
