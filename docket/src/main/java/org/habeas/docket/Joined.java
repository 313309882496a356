package org.habeas.docket;

import java.util.List;
import org.habeas.docket.NameWord.Reading;

/** One writer's word may be two of another's: "Kassym-Jomart" and "Qasymjomart", "Patr ushev". */
final class Joined {

    /**
     * Of joined words hardly a letter may differ, as nothing else tells that they belong together.
     */
    private static final float LEAST = 0.93f;

    private Joined() {}

    /**
     * How alike the names are without spaces, in any rotation of the words; 0 if it is not near.
     */
    static float similarity(List<NameWord> a, List<NameWord> b) {
        if (a.isEmpty() || b.isEmpty() || Math.abs(length(a) - length(b)) > 2) {
            return 0;
        }
        float best = 0;
        for (int i = 0; i < a.size(); i++) {
            Reading one = join(a, i);
            for (int j = 0; j < b.size(); j++) {
                Reading other = join(b, j);
                float length = Math.max(one.length(), other.length());
                float cost = SoundDistance.cost(one, other, length * (1 - LEAST));
                best = Math.max(best, 1 - cost / length);
            }
        }
        return best < LEAST ? 0 : best;
    }

    private static int length(List<NameWord> words) {
        int length = 0;
        for (NameWord word : words) {
            length += word.readings().getFirst().length();
        }
        return length;
    }

    private static Reading join(List<NameWord> words, int first) {
        int[] sounds = new int[length(words)];
        float[] dropped = new float[sounds.length];
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            Reading word = words.get((first + i) % words.size()).readings().getFirst();
            System.arraycopy(word.sounds(), 0, sounds, at, word.length());
            System.arraycopy(word.dropped(), 0, dropped, at, word.length());
            at += word.length();
        }
        return new Reading(sounds, dropped);
    }
}
