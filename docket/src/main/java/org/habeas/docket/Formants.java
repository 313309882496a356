package org.habeas.docket;

import java.util.ArrayList;
import java.util.List;
import org.habeas.docket.NameWord.Reading;

/** The second parts of composed given names, by the table name-formants.tsv. */
final class Formants {

    private static final int SHORTEST_STEM = 2;

    private record Formant(int line, int[] sounds) {}

    private static final List<Formant> FORMANTS = table();

    private Formants() {}

    /** The line of the longest second part of the word, or -1. */
    static int line(List<Reading> readings) {
        int line = -1;
        int longest = 0;
        for (Reading reading : readings) {
            for (Formant formant : FORMANTS) {
                if (formant.sounds().length > longest && ends(reading.sounds(), formant.sounds())) {
                    longest = formant.sounds().length;
                    line = formant.line();
                }
            }
        }
        return line;
    }

    private static boolean ends(int[] sounds, int[] ending) {
        int stem = sounds.length - ending.length;
        if (stem < SHORTEST_STEM) {
            return false;
        }
        for (int i = 0; i < ending.length; i++) {
            if ((sounds[stem + i] & ending[i]) == 0 || sounds[stem + i] >= Sounds.ANY) {
                return false;
            }
        }
        return true;
    }

    private static List<Formant> table() {
        List<Formant> formants = new ArrayList<>();
        int line = 0;
        for (String[] row : NameTable.rows("name-formants.tsv")) {
            for (String spelling : row[0].split(" ", -1)) {
                for (int[] sounds : Transliteration.readings(spelling)) {
                    formants.add(new Formant(line, sounds));
                }
            }
            line++;
        }
        return List.copyOf(formants);
    }
}
