package org.habeas.docket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.habeas.docket.NameWord.Reading;

/** The given names of given-names.tsv, found under any spelling that sounds alike. */
final class GivenNames {

    /** Spellings of one name in the table's sense are at most this far apart. */
    private static final float SAME = 0.36f;

    private record Entry(int line, Reading reading) {}

    private static final List<String[]> ROWS =
            NameTable.rows("given-names.tsv").stream()
                    .map(row -> row[0].replace("|", " ").strip().split("\\s+"))
                    .toList();

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

    /** The first spelling of a line, which stays when lines are added. */
    static String label(int line) {
        return ROWS.get(line)[0];
    }

    private static Map<String, List<Entry>> table() {
        Map<String, List<Entry>> table = new HashMap<>();
        for (int line = 0; line < ROWS.size(); line++) {
            for (String name : ROWS.get(line)) {
                for (Reading reading : NameWord.of(NameWords.lower(name), false).readings()) {
                    Entry entry = new Entry(line, reading);
                    for (String key : NameKeys.skeletons(List.of(reading))) {
                        table.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
                    }
                }
            }
        }
        return table;
    }
}
