package org.habeas.cases.health;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.habeas.cases.LawsOfFolds;
import org.habeas.docket.DateModality;
import org.habeas.docket.Entry;

class HealthPropertyTest {
    @Provide
    Arbitrary<List<Entry<HealthAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(HealthExamples.ALL),
                LawsOfFolds.days(DateModality.ACTUAL, DateModality.EXPECTED),
                9);
    }

    @Property(tries = 300)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<HealthAct>> story) {
        LawsOfFolds.hold(new HealthDocket(), story);
    }

    @Property(tries = 300)
    void between_two_changes_announced_nothing_changes(
            @ForAll("stories") List<Entry<HealthAct>> story,
            @ForAll @IntRange(max = 1500) int day,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        LawsOfFolds.nothingChangesUnannounced(new HealthDocket(), story, day, later);
    }
}
