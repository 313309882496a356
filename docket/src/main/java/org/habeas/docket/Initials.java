package org.habeas.docket;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.habeas.docket.NameWord.Reading;

/** Whether the initials of two names contradict each other or the words left over. */
final class Initials {

    private static final float SAME = 0.3f;

    private Initials() {}

    static boolean fit(NameParts few, NameParts many, List<NameWord> left) {
        if (few.initials().isEmpty() && many.initials().isEmpty()) {
            return true;
        }
        List<NameWord> mine = new ArrayList<>(few.initials());
        List<NameWord> theirs = new ArrayList<>(many.initials());
        mine.removeIf(initial -> taken(initial, theirs));
        return (mine.isEmpty() || theirs.isEmpty())
                && fit(mine, left, many)
                && fit(theirs, List.of(), few);
    }

    /** The first initial is that of the given name; later ones may be the father's. */
    private static boolean fit(List<NameWord> initials, List<NameWord> left, NameParts other) {
        List<NameWord> words = new ArrayList<>(left);
        NameWord father = other.patronymic();
        for (int i = 0; i < initials.size(); i++) {
            if (father != null && i == (left.isEmpty() ? 0 : 1)) {
                words.add(father);
            }
            if (!words.isEmpty() && !taken(initials.get(i), words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean taken(NameWord initial, List<NameWord> words) {
        for (Iterator<NameWord> all = words.iterator(); all.hasNext(); ) {
            if (begins(initial, all.next())) {
                all.remove();
                return true;
            }
        }
        return false;
    }

    private static boolean begins(NameWord initial, NameWord word) {
        for (Reading x : initial.readings()) {
            for (Reading y : word.readings()) {
                if (Sounds.difference(x.sounds()[0], y.sounds()[0]) < SAME) {
                    return true;
                }
            }
        }
        return false;
    }
}
