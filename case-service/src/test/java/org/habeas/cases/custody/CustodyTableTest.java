package org.habeas.cases.custody;

import java.util.List;
import org.habeas.cases.Golden;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class CustodyTableTest {

    @Test
    void the_table_of_SM_1_is_the_one_that_was_read() {
        Golden.assertComplete(CustodyAct.class, CustodyExamples.ALL);
        Golden.assertMatches(
                "custody-table.md",
                print(CustodyExamples.ALL)
                        + "\nImprisoned in absentia, and died in custody:\n\n"
                        + print(CustodyExamples.SPECIAL));
    }

    static String print(List<CustodyAct> acts) {
        return StateTable.print(acts, List.of(CustodyStatus.values()), CustodyTable::of);
    }
}
