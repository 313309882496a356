package org.habeas.docket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.habeas.docket.NameWord.Reading;

/** The given names of given-names.tsv, found under any spelling that sounds alike. */
final class GivenNames {

    /** Spellings of one name in the table's sense are at most this far apart. */
    private static final float SAME = 0.3f;

    private record Entry(int line, Reading reading) {}

    private static final Map<String, List<Entry>> BY_KEY = table();

    private GivenNames() {}

    /**
     * The lines of the table on which the word stands, by best fit; none if it is no given name
     * that we know.
     */
    static List<Integer> lines(List<Reading> readings) {
        List<Integer> lines = new ArrayList<>(0);
        float best = SAME;
        for (String key : NameKeys.skeletons(readings)) {
            for (Entry entry : BY_KEY.getOrDefault(key, List.of())) {
                for (Reading reading : readings) {
                    float cost = SoundDistance.cost(reading, entry.reading(), best);
                    if (cost < best) {
                        lines.clear();
                        best = cost;
                    }
                    if (cost <= best && !lines.contains(entry.line())) {
                        lines.add(entry.line());
                    }
                }
            }
        }
        return lines;
    }

    private static Map<String, List<Entry>> table() {
        Map<String, List<Entry>> table = new HashMap<>();
        int line = 0;
        for (String[] row : NameTable.rows("given-names.tsv")) {
            for (String name : row[0].replace("|", " ").strip().split("\\s+")) {
                for (Reading reading : NameWord.of(NameWords.lower(name), false).readings()) {
                    for (String key : NameKeys.skeletons(List.of(reading))) {
                        table.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(new Entry(line, reading));
                    }
                }
            }
            line++;
        }
        return table;
    }
}
