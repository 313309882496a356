package org.habeas.cases.incident;

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

class IncidentPropertyTest {
    @Provide
    Arbitrary<List<Entry<IncidentAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(IncidentExamples.ALL),
                LawsOfFolds.days(DateModality.ACTUAL, DateModality.EXPECTED),
                8);
    }

    @Property(tries = 300)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<IncidentAct>> story) {
        LawsOfFolds.hold(new IncidentDocket(), story);
    }

    @Property(tries = 300)
    void INV_C_11_nobody_is_more_than_alleged_before_a_reader_who_sees_no_finding(
            @ForAll("stories") List<Entry<IncidentAct>> story) {
        IncidentState state = LawsOfFolds.state(new IncidentDocket(), story, ALL);
        boolean isFound =
                state.of(IncidentAct.Confirmed.class).stream()
                        .anyMatch(finding -> finding.act().establishesWhoDid("assault"));

        assertThat(state.of(IncidentAct.ActCommitted.class))
                .allSatisfy(act ->
                        assertThat(ActView.of(act, state).perpetrators())
                                .allMatch(who -> who.alleged() != isFound));
    }
}
