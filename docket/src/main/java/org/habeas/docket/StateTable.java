package org.habeas.docket;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints the table of a docket kind for a lawyer: a row an act, a column a state. An empty cell
 * changes nothing, {@code (state)} is believed with a finding, {@code -} is not believed.
 */
public final class StateTable {
    private StateTable() {}

    /** The table as Markdown; {@code acts} has one example of each act. */
    public static <A extends Act, S extends Enum<S>> String print(
            List<A> acts, List<S> states, Function<A, Step<S>> table) {
        String head = states.stream().map(Words::of).collect(Collectors.joining(" | "));
        String rule = states.stream().map(_ -> "---").collect(Collectors.joining("|"));
        String rows =
                acts.stream()
                        .map(act -> row(act, states, table.apply(act)))
                        .collect(Collectors.joining("\n"));
        return "| act | " + head + " |\n|---|" + rule + "|\n" + rows + "\n";
    }

    private static <S extends Enum<S>> String row(Act act, List<S> states, Step<S> step) {
        String cells = states.stream().map(step::cell).collect(Collectors.joining(" | "));
        return "| " + act.kind() + " | " + cells + " |";
    }
}
