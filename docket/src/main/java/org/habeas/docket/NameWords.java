package org.habeas.docket;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as its words, in their order, with look-alike letters, titles and repetitions out of the
 * way.
 */
record NameWords(List<NameWord> all, List<NameWord> patronymics) {

    /** More words than any name has are ignored, so that a text cannot cost much. */
    private static final int MOST = 8;

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{Mn}']+(?:\\.(?=\\s|$|[\\p{L}]))?");
    private static final Pattern APOSTROPHES =
            Pattern.compile("[\\u2018\\u2019\\u02BC\\u02B9\\u02BB\\u0060\\u00B4\\u2032\\u02BA]");

    private static final Set<String> HONORIFICS =
            NameTable.rows("honorifics.tsv").stream()
                    .map(row -> row[0])
                    .collect(Collectors.toUnmodifiableSet());

    static String lower(String name) {
        String cut =
                name.length() > PersonName.LONGEST ? name.substring(0, PersonName.LONGEST) : name;
        String text = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return APOSTROPHES.matcher(text).replaceAll("'");
    }

    static NameWords of(String name) {
        List<NameWord> words = new ArrayList<>(4);
        for (String text : untwinned(split(lower(name)))) {
            NameWord word = word(text);
            if (!word.readings().isEmpty() && !repeats(word, words) && words.size() < MOST) {
                words.add(word);
            }
        }
        return new NameWords(words, patronymics(words));
    }

    private static boolean repeats(NameWord word, List<NameWord> words) {
        return !word.initial()
                && words.stream().anyMatch(other -> other.text().equals(word.text()));
    }

    /** With three words or more: those that end like a patronymic. Wherever they stand. */
    private static List<NameWord> patronymics(List<NameWord> words) {
        List<NameWord> found = new ArrayList<>(1);
        int full = 0;
        for (NameWord word : words) {
            full += word.initial() ? 0 : 1;
            if (word.patronymic()) {
                found.add(word);
            }
        }
        return full < 3 ? List.of() : found;
    }

    /** The only word with such an ending, on a given name: Petrovich, not Paraskevich. */
    boolean isSurelyPatronymic(NameWord word) {
        return patronymics.size() == 1
                && patronymics.getFirst().equals(word)
                && Patronymics.isOfGivenName(word);
    }

    private static NameWord word(String text) {
        boolean stopped = text.endsWith(".");
        String letters = stopped ? text.substring(0, text.length() - 1) : text;
        NameWord word = NameWord.of(letters, false);
        int sounds = word.readings().isEmpty() ? 0 : word.readings().getFirst().length();
        if (letters.length() == 1 || (stopped && sounds <= 2 && letters.length() <= 4)) {
            return NameWord.of(letters, true);
        }
        return word.known();
    }

    private static List<String> split(String lower) {
        List<String> words = new ArrayList<>(4);
        Matcher matcher = WORD.matcher(lower);
        while (matcher.find()) {
            if (matcher.group().chars().anyMatch(Character::isLetter)) {
                words.add(matcher.group());
            }
        }
        List<String> bare =
                words.stream().filter(word -> !HONORIFICS.contains(word.replace(".", ""))).toList();
        return bare.isEmpty() ? words : bare;
    }

    /**
     * Gives each letter of a mixed word its own script back. What proves a script is a letter
     * without a twin in the other one; a word of twins only follows the other words.
     */
    private static List<String> untwinned(List<String> words) {
        int whole = 0;
        for (String word : words) {
            whole += leaning(word);
        }
        List<String> untwinned = new ArrayList<>(words.size());
        for (String word : words) {
            int own = leaning(word);
            int leaning = own == 0 ? whole : own;
            untwinned.add(
                    leaning > 0
                            ? NameText.toCyrillic(word)
                            : leaning < 0 ? NameText.toLatin(word) : word);
        }
        return untwinned;
    }

    /** Positive if proven letters are Cyrillic, negative if Latin. */
    private static int leaning(String text) {
        int leaning = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetter(letter) && !NameText.isAmbiguous(letter)) {
                Script script = Script.ofLetter(letter);
                leaning += script == Script.CYRL ? 1 : script == Script.LATN ? -1 : 0;
            }
        }
        return leaning;
    }
}
