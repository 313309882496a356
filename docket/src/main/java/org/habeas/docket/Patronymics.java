package org.habeas.docket;

import java.util.Arrays;
import java.util.List;

/** Recognises fathers' names by their endings, by the table name-endings.tsv. */
final class Patronymics {

    private static final int SHORTEST_STEM = 2;

    private static final List<int[]> ENDINGS =
            NameTable.rows("name-endings.tsv").stream()
                    .map(row -> Arrays.stream(row[0].split(" ")).mapToInt(Sounds::set).toArray())
                    .toList();

    private Patronymics() {}

    /**
     * How many sounds stand before the ending of a patronymic, or -1 if the word has no such
     * ending.
     */
    static int stem(int[] sounds) {
        int shortest = -1;
        for (int[] ending : ENDINGS) {
            int stem = sounds.length - ending.length;
            if (stem >= SHORTEST_STEM && endsWith(sounds, stem, ending)) {
                shortest = shortest < 0 ? stem : Math.min(shortest, stem);
            }
        }
        return shortest;
    }

    private static boolean endsWith(int[] sounds, int from, int[] ending) {
        for (int i = 0; i < ending.length; i++) {
            if ((sounds[from + i] & ending[i]) == 0 || sounds[from + i] == Sounds.ANY) {
                return false;
            }
        }
        return true;
    }

    /** Compares the fathers' names themselves, as endings follow the language of the writer. */
    static float similarity(NameWord x, NameWord y) {
        float best = 0;
        for (NameWord.Reading a : x.readings()) {
            for (NameWord.Reading b : y.readings()) {
                NameWord.Reading father = stemOf(a);
                NameWord.Reading other = stemOf(b);
                float mean = Math.max(3, (father.length() + other.length()) / 2f);
                best = Math.max(best, 1 - SoundDistance.cost(father, other, mean) / mean);
            }
        }
        return best;
    }

    private static NameWord.Reading stemOf(NameWord.Reading word) {
        int stem = stem(word.sounds());
        return stem < 0
                ? word
                : new NameWord.Reading(
                        Arrays.copyOf(word.sounds(), stem), Arrays.copyOf(word.dropped(), stem));
    }

    /** Whether what stands before the ending is a given name that we know. */
    static boolean isOfGivenName(NameWord word) {
        return !GivenNames.lines(word.readings().stream().map(Patronymics::stemOf).toList())
                .isEmpty();
    }
}
