package org.habeas.docket;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folds the spelling of names: look-alike letters, case, diacritics. */
final class NameText {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /**
     * Cyrillic letters and the Latin ones that they look like, in either case, at the same place.
     */
    private static final String CYRILLIC = "авекмнорстухіјѕԁԛԝһӏ";

    private static final String LATIN = "abekmhopctyxijsdqwhl";

    /** The rest of the twins are too rare to doubt a Latin letter for them. */
    private static final int COMMON = 14;

    /** Letters with strokes and ligatures, which do not decompose. */
    private static final String STROKED = "łøđħŧıæœ";

    private static final String[] PLAIN = {"l", "o", "d", "h", "t", "i", "ae", "oe"};

    private NameText() {}

    static String normalised(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.splitAsStream(withoutDiacritics(text).strip())
                .map(word -> mixesScripts(word) ? toLatin(word) : word)
                .collect(Collectors.joining(" "));
    }

    static String withoutDiacritics(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder plain = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            int stroked = STROKED.indexOf(letter);
            plain.append(stroked < 0 ? String.valueOf(letter) : PLAIN[stroked]);
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Whether some word has letters of both Latin and Cyrillic. */
    static boolean mixesScripts(String text) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                latin = false;
                cyrillic = false;
            } else if (Character.isLetter(c)) {
                Script script = Script.ofLetter(c);
                latin |= script == Script.LATN;
                cyrillic |= script == Script.CYRL;
            }
            if (latin && cyrillic) {
                return true;
            }
        }
        return false;
    }

    /** Letters of a lower-case word that have a Latin twin become that twin. */
    static String toLatin(String lower) {
        return swapped(lower, CYRILLIC, LATIN, LATIN.length());
    }

    static String toCyrillic(String lower) {
        return swapped(lower, LATIN, CYRILLIC, COMMON);
    }

    /** Whether the letter has a twin in the other script, so that it does not prove its own. */
    static boolean isAmbiguous(char lower) {
        return twin(lower, LATIN, COMMON) >= 0 || twin(lower, CYRILLIC, CYRILLIC.length()) >= 0;
    }

    private static String swapped(String text, String from, String to, int count) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            int at = twin(letters[i], from, count);
            letters[i] = at < 0 ? letters[i] : to.charAt(at);
        }
        return new String(letters);
    }

    private static int twin(char letter, String alphabet, int count) {
        int at = alphabet.indexOf(letter);
        return at < count ? at : -1;
    }
}
