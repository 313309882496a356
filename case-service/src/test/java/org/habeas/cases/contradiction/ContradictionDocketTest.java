package org.habeas.cases.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.habeas.cases.Golden;
import org.habeas.cases.Story;
import org.habeas.cases.contradiction.ContradictionAct.PositionTaken;
import org.habeas.cases.contradiction.ContradictionAct.Reopened;
import org.habeas.cases.contradiction.ContradictionAct.Resolved;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class ContradictionDocketTest {

    @Test
    void the_table_is_the_one_a_lawyer_has_read() {
        Golden.assertComplete(ContradictionAct.class, ContradictionDocket.ACTS);
        Golden.assertMatches(
                "contradiction-table.md",
                StateTable.print(
                        ContradictionDocket.ACTS,
                        List.of(Resolution.values()),
                        ContradictionDocket::table));
    }

    @Test
    void resolving_deletes_no_position() {
        var story =
                new Story<>(new ContradictionDocket())
                        .tell("2018-01-01", new PositionTaken("3 years", null, null, null))
                        .tell("2018-01-01", new PositionTaken("10 years", null, null, null))
                        .tell("2019-01-01", new Resolved(Resolution.RESOLVED_BOTH_TRUE, null));

        var state = story.folded("2019-12-31").state();

        assertThat(state.status()).isEqualTo(Resolution.RESOLVED_BOTH_TRUE);
        assertThat(state.positions()).hasSize(2);
        story.tell("2020-01-01", new Reopened("a new source"));
        assertThat(story.folded("2020-12-31").state().status()).isEqualTo(Resolution.OPEN);
    }
}
