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
     * The keys of all words of a name, without initials and patronymics. Empty only for text
     * without letters.
     */
    public static List<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        NameWords words = NameWords.of(name);
        for (NameWord word : words.all()) {
            if (!word.initial() && !words.isSurelyPatronymic(word)) {
                keys.addAll(skeletons(word.readings()));
                word.givenNames().forEach(line -> keys.add("#" + line));
            }
        }
        if (keys.isEmpty()) {
            words.all().forEach(word -> keys.addAll(skeletons(word.readings())));
        }
        return List.copyOf(keys);
    }

    /** The consonants of a word, coarsely; A stands for a vowel at its start. */
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
            StringBuilder skeleton = partial.get(k);
            String before = skeleton.toString();
            boolean first = true;
            for (int i = 0; i < SETS.length; i++) {
                if ((sound & SETS[i]) == 0) {
                    continue;
                }
                if (first) {
                    append(skeleton, LETTERS[i]);
                    first = false;
                } else if (partial.size() < MOST) {
                    StringBuilder other = new StringBuilder(before);
                    append(other, LETTERS[i]);
                    partial.add(other);
                }
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
