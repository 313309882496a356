package org.habeas.docket;

import java.util.Arrays;
import java.util.List;

/**
 * The sounds that letters of names stand for. A letter that may stand for several sounds is the set
 * of them, written as bits of an int, so that two spellings agree where their sets meet.
 */
final class Sounds {

    private static final List<String> NAMES =
            List.of(
                    "A", "E", "I", "O", "U", "J", "P", "B", "F", "V", "K", "G", "H", "T", "D", "Z",
                    "S", "ZH", "SH", "SHCH", "CH", "DZH", "TS", "DZ", "M", "N", "L", "R");

    static final int A = 1;
    static final int E = 1 << 1;
    static final int I = 1 << 2;
    static final int O = 1 << 3;
    static final int GLIDE = 1 << 5;
    static final int V = bit("V");
    static final int H = bit("H");
    static final int N = bit("N");
    private static final int VOWELS = A | E | I | O | bit("U");

    /** Stands for a digit or another sign that somebody typed or scanned instead of a letter. */
    static final int ANY = (1 << NAMES.size()) - 1;

    /** From here on a letter of a script without a table stands for itself. */
    static final int FOREIGN = 1 << 29;

    private static final float OTHER = 1f;
    private static final float VOWEL_FOR_CONSONANT = 1.2f;

    /** What a letter read as {@link #ANY} costs, as it proves nothing. */
    private static final float GUESS = 0.3f;

    private static final float[][] DIFFERENCES = differences();

    private Sounds() {}

    /** Reads "A|E" as the set of both sounds. */
    static int set(String sounds) {
        return Arrays.stream(sounds.split("\\|")).mapToInt(Sounds::bit).reduce(0, (a, b) -> a | b);
    }

    static boolean isVowel(int set) {
        return (set & VOWELS) != 0;
    }

    /** Whether it is one of Й, И, Ы and their like, however written. */
    static boolean isGlideOrI(int set) {
        return (set & ~(I | GLIDE)) == 0;
    }

    /** 0 if the two may be the same sound, up to 1.2 if they have nothing in common. */
    static float difference(int a, int b) {
        if (a == b) {
            return 0;
        }
        if (a >= FOREIGN || b >= FOREIGN) {
            return VOWEL_FOR_CONSONANT;
        }
        if (a == ANY || b == ANY) {
            return GUESS;
        }
        return (a & b) != 0 ? 0 : nearest(a, b);
    }

    private static float nearest(int a, int b) {
        float nearest = Float.MAX_VALUE;
        for (int x = a; x != 0; x &= x - 1) {
            float[] row = DIFFERENCES[Integer.numberOfTrailingZeros(x)];
            for (int y = b; y != 0; y &= y - 1) {
                nearest = Math.min(nearest, row[Integer.numberOfTrailingZeros(y)]);
            }
        }
        return nearest;
    }

    private static float[][] differences() {
        int count = NAMES.size();
        float[][] table = new float[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                table[i][j] = isVowel(1 << i) == isVowel(1 << j) ? OTHER : VOWEL_FOR_CONSONANT;
            }
        }
        for (String[] row : NameTable.rows("sounds.tsv")) {
            int i = NAMES.indexOf(row[0]);
            int j = NAMES.indexOf(row[1]);
            table[i][j] = Float.parseFloat(row[2]);
            table[j][i] = table[i][j];
        }
        return table;
    }

    private static int bit(String name) {
        int at = NAMES.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("no such sound: " + name);
        }
        return 1 << at;
    }
}
