package org.habeas.cases.prosecution;

import java.util.List;
import org.habeas.cases.Golden;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class ProsecutionTableTest {

    @Test
    void the_table_of_SM_2_is_the_one_that_was_read() {
        Golden.assertComplete(ProsecutionAct.class, ProsecutionExamples.ALL);
        Golden.assertMatches(
                "charge-table.md",
                StateTable.print(
                        ProsecutionExamples.ALL, List.of(ChargeState.values()), ChargeTable::of));
    }

    @Test
    void the_table_of_SM_3_is_the_one_that_was_read() {
        Golden.assertMatches(
                "sentence-table.md",
                StateTable.print(
                        ProsecutionExamples.ALL,
                        List.of(SentenceExecutionState.values()),
                        SentenceTable::of));
    }

    @Test
    void the_table_of_the_sentence_whose_place_is_taken_is_the_one_that_was_read() {
        Golden.assertMatches(
                "sentence-place-taken-table.md",
                "A commutation:\n\n"
                        + print(SentenceKind.COMMUTATION)
                        + "\nAny other sentence:\n\n"
                        + print(SentenceKind.RETRIAL));
    }

    private static String print(SentenceKind kind) {
        return StateTable.print(
                List.of(ProsecutionExamples.FIVE_YEARS, ProsecutionExamples.IN_FORCE),
                List.of(SentenceExecutionState.values()),
                act -> SentenceTable.ofThePlaceTaken(kind, act));
    }
}
