package org.habeas.docket;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.habeas.docket.NameWord.Reading;

/**
 * Index keys under which names are stored and looked up: spellings of one name share a key. Keys
 * only narrow the search; {@link NameMatch} decides.
 */
public final class NameKeys {

    /** Stored keys of another version find nothing: they are to be made anew when it changes. */
    public static final int VERSION = 1;

    /** Ambiguous letters multiply the keys of a word; more than this many do not find more. */
    private static final int MOST = 6;

    /**
     * Letters of keys, each for the sounds that spellings and scripts confuse. Glides and vowels
     * leave no trace.
     */
    private static final String[][] CLASSES = {
        {"P", "P|B"},
        {"V", "F|V"},
        {"K", "K|G|H"},
        {"T", "T|D|DZ"},
        {"S", "Z|S|TS|DZ"},
        {"C", "ZH|SH|SHCH|CH|DZH"},
        {"M", "M"},
        {"N", "N"},
        {"L", "L"},
        {"R", "R"},
        {"", "A|E|I|O|U|J"},
    };

    private static final char[] LETTERS = new char[CLASSES.length];
    private static final int[] SETS = new int[CLASSES.length];

    static {
        for (int i = 0; i < CLASSES.length; i++) {
            LETTERS[i] = CLASSES[i][0].isEmpty() ? 0 : CLASSES[i][0].charAt(0);
            SETS[i] = Sounds.set(CLASSES[i][1]);
        }
    }

    private NameKeys() {}

    /**
     * The keys of all words of a name, without initials and fathers' names. Empty only for text
     * without letters.
     */
    public static List<String> keys(String name) {
        NameWords words = NameWords.of(name);
        Set<String> keys = new LinkedHashSet<>();
        for (NameWord word : words.all()) {
            if (!word.initial() && !words.isSurelyPatronymic(word)) {
                addKeys(word, keys);
            }
        }
        if (keys.isEmpty()) {
            words.all().forEach(word -> addKeys(word, keys));
        }
        return List.copyOf(keys);
    }

    private static void addKeys(NameWord word, Set<String> keys) {
        keys.addAll(skeletons(word.readings()));
        word.givenNames().forEach(line -> keys.add("#" + GivenNames.label(line)));
    }

    /** The consonants of a word, coarsely; A stands for a word of vowels only. */
    static Set<String> skeletons(List<Reading> readings) {
        Set<String> skeletons = new LinkedHashSet<>();
        for (Reading reading : readings) {
            List<StringBuilder> partial = new ArrayList<>(List.of(new StringBuilder()));
            for (int sound : reading.sounds()) {
                extend(partial, sound);
            }
            partial.forEach(
                    skeleton -> skeletons.add(skeleton.isEmpty() ? "A" : skeleton.toString()));
        }
        return skeletons;
    }

    private static void extend(List<StringBuilder> partial, int sound) {
        if (sound == Sounds.ANY) {
            return;
        }
        if (sound >= Sounds.FOREIGN) {
            partial.forEach(skeleton -> skeleton.append((char) (sound - Sounds.FOREIGN)));
            return;
        }
        int count = partial.size();
        for (int k = 0; k < count; k++) {
            branch(partial, partial.get(k), sound);
        }
    }

    private static void branch(List<StringBuilder> partial, StringBuilder skeleton, int sound) {
        int length = skeleton.length();
        boolean first = true;
        for (int i = 0; i < SETS.length; i++) {
            if ((sound & SETS[i]) == 0) {
                continue;
            }
            if (first) {
                append(skeleton, LETTERS[i]);
                first = false;
            } else if (partial.size() < MOST) {
                StringBuilder other = new StringBuilder(skeleton).delete(length, skeleton.length());
                append(other, LETTERS[i]);
                partial.add(other);
            }
        }
    }

    private static void append(StringBuilder skeleton, char letter) {
        if (letter != 0
                && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != letter)) {
            skeleton.append(letter);
        }
    }
}
