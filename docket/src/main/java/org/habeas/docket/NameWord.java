package org.habeas.docket;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of a name, read as sounds. An initial is a single letter, or two with a full stop
 * ("Yu.").
 */
record NameWord(
        String text,
        boolean initial,
        List<Reading> readings,
        boolean patronymic,
        List<Integer> givenNames,
        int formant) {

    /**
     * What leaving a sound out costs: writers drop glides, double letters and weak vowels easily.
     */
    private static final float DOUBLE = 0.1f;

    private static final float GLIDE = 0.1f;
    private static final float SOFT = 0.25f;
    private static final float VOWEL = 0.55f;
    private static final float WEAK = 0.6f;
    private static final float CONSONANT = 1f;
    private static final float GENDER = 0.15f;

    /** A slip of the pen seldom hits the first letter. */
    private static final float FIRST = 1.4f;

    /** A sequence of sound sets, and what it costs to leave each out. */
    record Reading(int[] sounds, float[] dropped) {

        int length() {
            return sounds.length;
        }
    }

    static NameWord of(String text, boolean initial) {
        List<Reading> readings = new ArrayList<>(1);
        boolean patronymic = false;
        for (int[] sounds : Transliteration.readings(text)) {
            readings.add(reading(sounds));
            patronymic |= Patronymics.stem(sounds) >= 0;
        }
        return new NameWord(text, initial, readings, patronymic, List.of(), -1);
    }

    /** The same word with what the tables of given names know of it. */
    NameWord known() {
        return new NameWord(
                text,
                initial,
                readings,
                patronymic,
                GivenNames.lines(readings),
                Formants.line(readings));
    }

    static Reading reading(int[] raw) {
        int[] sounds = masculine(raw);
        float[] dropped = new float[sounds.length];
        for (int i = 0; i < sounds.length; i++) {
            dropped[i] = dropped(sounds, i);
        }
        return new Reading(sounds, dropped);
    }

    private static float dropped(int[] sounds, int i) {
        int sound = sounds[i];
        if (i > 0 && sound == sounds[i - 1]) {
            return DOUBLE;
        }
        if (sound == Sounds.GLIDE || ((sound & Sounds.GLIDE) != 0 && softens(sounds, i))) {
            return GLIDE;
        }
        if (Sounds.isGlideOrI(sound) && i + 1 < sounds.length && Sounds.isVowel(sounds[i + 1])) {
            return SOFT;
        }
        if (i == sounds.length - 1 && isFeminineEnding(sounds)) {
            return GENDER;
        }
        float cost = Sounds.isVowel(sound) ? VOWEL : sound == Sounds.H ? WEAK : CONSONANT;
        return i == 0 ? cost * FIRST : cost;
    }

    /** Whether a letter that may be a Й stands where a Й is written or not as one pleases. */
    private static boolean softens(int[] sounds, int i) {
        boolean afterVowel = i > 0 && Sounds.isVowel(sounds[i - 1]);
        boolean beforeE = i + 1 < sounds.length && sounds[i + 1] == Sounds.E;
        return afterVowel || beforeE;
    }

    /** -ova, -eva, -ina beside -ov, -ev, -in. */
    private static boolean isFeminineEnding(int[] sounds) {
        int n = sounds.length;
        if (n < 5 || sounds[n - 1] != Sounds.A) {
            return false;
        }
        boolean ov =
                (sounds[n - 2] & Sounds.V) != 0 && (sounds[n - 3] & (Sounds.O | Sounds.E)) != 0;
        boolean in = sounds[n - 2] == Sounds.N && Sounds.isGlideOrI(sounds[n - 3]);
        return ov || in;
    }

    /** -skaya beside -sky: the ending A(J)A after a consonant becomes I. */
    private static int[] masculine(int[] sounds) {
        int n = sounds.length;
        if (n < 6 || sounds[n - 1] != Sounds.A) {
            return sounds;
        }
        int glides = 0;
        while (Sounds.isGlideOrI(sounds[n - 2 - glides])
                || sounds[n - 2 - glides] == Sounds.GLIDE) {
            glides++;
        }
        int stem = n - 2 - glides;
        if (glides > 1
                || stem < 3
                || sounds[stem] != Sounds.A
                || Sounds.isVowel(sounds[stem - 1])) {
            return sounds;
        }
        int[] cut = java.util.Arrays.copyOf(sounds, stem + 1);
        cut[stem] = Sounds.I | Sounds.GLIDE;
        return cut;
    }
}
