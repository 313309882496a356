package org.habeas.cases.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.LawsOfFolds.ALL;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.LawsOfFolds;
import org.habeas.docket.DateModality;
import org.habeas.docket.Entry;

class StatementPropertyTest {
    @Provide
    Arbitrary<List<Entry<StatementAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(StatementExamples.ALL),
                LawsOfFolds.days(DateModality.ACTUAL, DateModality.EXPECTED),
                8);
    }

    @Property(tries = 300)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<StatementAct>> story) {
        LawsOfFolds.hold(new StatementDocket(), story);
    }

    @Property(tries = 300)
    void INV_C_15_the_note_is_never_absent(@ForAll("stories") List<Entry<StatementAct>> story) {
        assertThat(LawsOfFolds.state(new StatementDocket(), story, ALL).note())
                .isEqualTo(CoercionNote.TEXT);
    }
}
