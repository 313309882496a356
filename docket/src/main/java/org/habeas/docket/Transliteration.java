package org.habeas.docket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a word of any spelling as sounds, by the table transliteration.tsv. */
final class Transliteration {

    /**
     * Spellings with several ambiguous letters would multiply; this many readings of a word are
     * kept.
     */
    static final int MOST_READINGS = 4;

    private static final char END = '$';
    private static final int TABLED = 0x600;

    private record Rule(String letters, boolean atEnd, int[][] readings) {}

    private static final int LABIALS = Sounds.set("B|P|M");
    private static final int NASALS = Sounds.set("M|N");

    private static final Rule[][] RULES = rules();

    private Transliteration() {}

    /** The readings of a lower-case word: sets of {@link Sounds}, without silent letters. */
    static List<int[]> readings(String word) {
        List<int[]> readings = new ArrayList<>(1);
        int[] buffer = new int[word.length() * 2 + 2];
        read(word, 0, buffer, 0, readings);
        return readings;
    }

    private static void read(
            String word, int from, int[] buffer, int length, List<int[]> readings) {
        int at = from;
        int filled = length;
        while (at < word.length()) {
            Rule rule = rule(word, at);
            if (rule == null) {
                filled = other(word.charAt(at), buffer, filled);
                at++;
                continue;
            }
            at += rule.letters().length();
            for (int i = 1;
                    i < rule.readings().length && readings.size() < MOST_READINGS - 1;
                    i++) {
                int[] copy = buffer.clone();
                read(word, at, copy, append(rule.readings()[i], copy, filled), readings);
            }
            filled = append(rule.readings()[0], buffer, filled);
        }
        int[] reading = settled(buffer, filled);
        if (reading.length > 0) {
            readings.add(reading);
        }
    }

    private static int append(int[] sounds, int[] buffer, int at) {
        System.arraycopy(sounds, 0, buffer, at, sounds.length);
        return at + sounds.length;
    }

    private static int other(char letter, int[] buffer, int at) {
        if (Character.isDigit(letter)) {
            buffer[at] = Sounds.ANY;
            return at + 1;
        }
        if (!Character.isLetter(letter)) {
            return at;
        }
        buffer[at] = Sounds.FOREIGN + letter;
        return at + 1;
    }

    /**
     * И and Й in a row are one sound to a writer, an И beside a vowel is often a Й, and an N before
     * B is heard as M.
     */
    private static int[] settled(int[] sounds, int length) {
        int[] out = new int[length];
        int filled = 0;
        for (int i = 0; i < length; i++) {
            int sound = sounds[i];
            if (Sounds.isGlideOrI(sound)) {
                if (filled > 0 && Sounds.isGlideOrI(out[filled - 1])) {
                    out[filled - 1] = Sounds.I | Sounds.GLIDE;
                    continue;
                }
                boolean besideVowel =
                        (filled > 0 && Sounds.isVowel(out[filled - 1]))
                                || (i + 1 < length && Sounds.isVowel(sounds[i + 1]));
                sound = sound == Sounds.I && besideVowel ? Sounds.I | Sounds.GLIDE : sound;
            }
            boolean beforeLabial =
                    i + 1 < length && (sounds[i + 1] & LABIALS) != 0 && sounds[i + 1] < Sounds.ANY;
            out[filled++] = sound == Sounds.N && beforeLabial ? NASALS : sound;
        }
        return Arrays.copyOf(out, filled);
    }

    private static @Nullable Rule rule(String word, int at) {
        char first = word.charAt(at);
        Rule[] rules = first < TABLED ? RULES[first] : new Rule[0];
        for (Rule rule : rules) {
            int end = at + rule.letters().length();
            if (word.startsWith(rule.letters(), at) && (!rule.atEnd() || end == word.length())) {
                return rule;
            }
        }
        return null;
    }

    private static Rule[][] rules() {
        List<List<Rule>> byLetter = new ArrayList<>();
        for (int i = 0; i < TABLED; i++) {
            byLetter.add(new ArrayList<>());
        }
        for (String[] row : NameTable.rows("transliteration.tsv")) {
            boolean atEnd = row[1].charAt(row[1].length() - 1) == END;
            String letters = atEnd ? row[1].substring(0, row[1].length() - 1) : row[1];
            byLetter.get(letters.charAt(0)).add(new Rule(letters, atEnd, alternatives(row[2])));
        }
        Rule[][] rules = new Rule[TABLED][];
        for (char c = 0; c < TABLED; c++) {
            rules[c] = sorted(byLetter.get(c));
        }
        readLikeBase(rules);
        return rules;
    }

    private static Rule[] sorted(List<Rule> rules) {
        rules.sort(
                Comparator.comparingInt((Rule rule) -> rule.letters().length())
                        .thenComparing(Rule::atEnd)
                        .reversed());
        return rules.toArray(Rule[]::new);
    }

    private static void readLikeBase(Rule[][] rules) {
        for (char c = 0; c < TABLED; c++) {
            String base = NameText.withoutDiacritics(String.valueOf(c));
            if (rules[c].length == 0
                    && Character.isLetter(c)
                    && base.length() == 1
                    && base.charAt(0) != c) {
                rules[c] =
                        Arrays.stream(rules[base.charAt(0)])
                                .filter(rule -> rule.letters().length() == 1 && !rule.atEnd())
                                .toArray(Rule[]::new);
                char own = c;
                rules[c] =
                        Arrays.stream(rules[c])
                                .map(rule -> new Rule(String.valueOf(own), false, rule.readings()))
                                .toArray(Rule[]::new);
            }
        }
    }

    private static int[][] alternatives(String readings) {
        return Arrays.stream(readings.split(" / "))
                .map(reading ->
                        reading.equals("-")
                                ? new int[0]
                                : Arrays.stream(reading.split(" ")).mapToInt(Sounds::set).toArray())
                .toArray(int[][]::new);
    }
}
