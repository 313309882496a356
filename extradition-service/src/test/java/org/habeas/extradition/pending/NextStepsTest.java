package org.habeas.extradition.pending;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.habeas.extradition.pending.NextSteps.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may come next is what the printed tables say; see {@code src/test/resources/tables}. */
class NextStepsTest {
    /** They stand over a stage of the table. */
    private static final Set<String> OVERLAYS = Set.of("suspended", "barred", "breached");

    static Stream<Row> rows() {
        return new NextSteps(new ObjectMapper()).rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_step_fits_by_the_table_of_its_kind(Row row) throws IOException {
        Map<String, Set<String>> fitting = fitting(row);

        row.next()
                .forEach((state, acts) -> {
                    if (!acts.isEmpty() && !OVERLAYS.contains(state)) {
                        assertThat(fitting.get(state))
                                .as(row.kind() + " " + state)
                                .containsAll(acts);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_state_is_pending_or_over(Row row) throws IOException {
        Set<String> known = new HashSet<>(row.next().keySet());
        known.removeAll(OVERLAYS);
        known.addAll(row.over());

        assertThat(tables(row).stream().map(NextStepsTest::states).map(Set::copyOf))
                .as(row.kind())
                .contains(known);
    }

    /** The acts that fit in each state: told without a finding. */
    private static Map<String, Set<String>> fitting(Row row) throws IOException {
        Map<String, Set<String>> fitting = new HashMap<>();
        for (List<String> table : tables(row)) {
            List<String> states = states(table);
            for (String line : table.subList(2, table.size())) {
                List<String> cells = cells(line);
                for (int i = 0; i < states.size(); i++) {
                    if (cells.get(i + 1).matches("[a-z_]+")) {
                        fitting.computeIfAbsent(states.get(i), s -> new HashSet<>())
                                .add(cells.getFirst());
                    }
                }
            }
        }
        return fitting;
    }

    private static List<String> states(List<String> table) {
        List<String> head = cells(table.getFirst());
        return head.subList(1, head.size());
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.length() - 1).split("[|]", -1))
                .map(String::strip)
                .toList();
    }

    /** A page may hold several tables. */
    private static List<List<String>> tables(Row row) throws IOException {
        List<List<String>> tables = new ArrayList<>();
        boolean inside = false;
        String name = row.table() == null ? row.kind() : row.table();
        Path page = Path.of("src/test/resources/tables", name + ".md");
        for (String line : Files.readAllLines(page)) {
            boolean isRow = line.startsWith("|");
            if (isRow && !inside) {
                tables.add(new ArrayList<>());
            }
            if (isRow) {
                tables.getLast().add(line);
            }
            inside = isRow;
        }
        return tables;
    }
}
